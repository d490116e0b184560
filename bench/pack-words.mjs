// The packers lie in learn/: npm run pack -- words
process.argv.push('words');
await import('../learn/pack.mjs');
