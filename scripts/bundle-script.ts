import { build } from 'vite';

/** Returns a script that defines the global `name`, with all that the module at `entry` exports. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    return output.output[0].code.replace(
      new RegExp(`^(var|const) ${name}`, 'u'),
      `globalThis.${name}`,
    );
  }
  throw new Error(`${entry} was not built`);
}
