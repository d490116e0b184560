// The packers lie in learn/: npm run pack -- languages
process.argv.push('languages');
await import('../learn/pack.mjs');
