/**
 * crxjs lists the content script under `web_accessible_resources`, so that any site could load it
 * and see that the extension is there. `scripting.executeScript` needs no such entry: it is taken out.
 */
import type { Plugin } from 'vite';

/** Takes `web_accessible_resources` out of the built manifest, and fails if it cannot. */
export function noAccessibleResources(): Plugin {
  return {
    name: 'onrecord:no-accessible-resources',
    apply: 'build',
    generateBundle: {
      // crxjs writes the manifest in its own `post` step; this plugin stands after it.
      order: 'post',
      handler(_options, bundle) {
        const file = bundle['manifest.json'];
        if (file?.type !== 'asset') this.error('The build has no manifest.json to check.');
        const { web_accessible_resources: _taken, ...manifest } = JSON.parse(String(file.source));
        file.source = `${JSON.stringify(manifest, null, 2)}\n`;
      },
    },
  };
}
