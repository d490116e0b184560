// @ts-check

/** A file that does nothing but pass on, under their own names, what another one exports. */
const PASSES_ON = /^(?:\/\/.*\n)*export\s*\{([^}]*)\}\s*from\s*"\.\/([^"]+)";?\s*$/;

/**
 * Has what is imported later asked for in the file that holds it. Where a file is made of several modules, the bundler gives
 * each that is imported by itself a second file, which only passes its names on: one more request to wait for.
 * @returns {import('vite').Plugin}
 */
export function directImports() {
  return {
    name: 'direct-imports',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const passer of chunks) {
          const [, names, holder] = PASSES_ON.exec(passer.code) ?? [];
          if (names === undefined || holder === undefined || passer.isEntry) continue;
          const fields = names.split(',').map((name) => {
            const [inner = '', outer = inner] = name.trim().split(/\s+as\s+/);
            return `${outer}:it.${inner}`;
          });
          const own = passer.fileName.split('/').pop();
          for (const chunk of chunks) {
            chunk.code = chunk.code.replaceAll(
              new RegExp(`import\\((["'\`])\\./${own}\\1\\)`, 'g'),
              `import("./${holder}").then(it=>({${fields}}))`,
            );
          }
          if (chunks.some((chunk) => chunk !== passer && chunk.code.includes(`/${own}`)))
            throw new Error(`${own} is asked for in a way that is not known`);
          delete bundle[passer.fileName];
        }
      },
    },
  };
}
