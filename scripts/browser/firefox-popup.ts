/**
 * The extension's popup in Firefox. It is the real one, opened by the browser as on a click, so the
 * extension has `activeTab`. WebDriver BiDi does not list popups among its pages, so scripts reach
 * it as a frame script: through the message manager of the `<browser>` element that shows it.
 */
import { extensionPage, type ExtensionPage } from './extension-page.ts';
import type { ChromeScope } from './firefox-chrome-scope.ts';

/** Firefox's own globals, as far as these scripts use them. */
declare const WebExtensionPolicy: { getByID(id: string): { extension: object } };
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionParent: {
      apiManager: {
        global: {
          browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> };
        };
      };
    };
  };
};

interface PopupMessage {
  data: { id: string; failed: boolean; text: string };
}

interface PopupBrowser extends Element {
  browsingContext: {
    currentWindowGlobal: {
      drawSnapshot(area: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
  messageManager: {
    loadFrameScript(address: string, forLaterFrames: boolean): void;
    sendAsyncMessage(name: string, data: object): void;
    addMessageListener(name: string, listener: (message: PopupMessage) => void): void;
    removeMessageListener(name: string, listener: (message: PopupMessage) => void): void;
  };
}

/**
 * Clicks on the toolbar button of the extension `id`, and waits for the popup to show. Firefox loads
 * it out of sight and moves it into the panel; a script sent before that would be lost.
 */
export async function clickAction(chrome: ChromeScope, id: string): Promise<void> {
  await chrome(async (wanted) => {
    const { extension } = WebExtensionPolicy.getByID(wanted);
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    // 300 times 50 ms: a slow machine needs a few seconds. Nothing of this file can be named here.
    for (let tries = 0; tries < 300; tries += 1) {
      const panel = document.querySelector('#customizationui-widget-panel');
      const open = panel !== null && 'state' in panel && panel.state === 'open';
      if (open && panel.querySelector('.webextension-popup-browser')) return '';
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The popup did not open');
  }, id);
}

/** Returns the popup that is open. */
export function popupPage(chrome: ChromeScope): ExtensionPage {
  const listener = `data:,${encodeURIComponent(FRAME_SCRIPT)}`;
  return extensionPage({
    run: (expression) => chrome(runInPopup, expression, listener),
    draw: async () => Buffer.from(await chrome(drawPopup), 'base64'),
    close: async () => void (await chrome(closePopup)),
  });
}

/**
 * Runs in the popup's process. A sandbox of the page evaluates what the page's own rules
 * (`script-src 'self'`) would refuse.
 */
const FRAME_SCRIPT = `(() => {
  addMessageListener('onrecord:run', async ({ data: { id, expression } }) => {
    const answer = (failed, text) => sendAsyncMessage('onrecord:answer', { id, failed, text });
    try {
      const page = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
      answer(false, String(await Cu.evalInSandbox(expression, page)));
    } catch (error) {
      answer(true, String(error));
    }
  });
})()`;

async function runInPopup(expression: string, listener: string): Promise<string> {
  const popup = document.querySelector<PopupBrowser>('panel .webextension-popup-browser');
  if (!popup) throw new Error('No popup is open');
  const { messageManager } = popup;
  if (!popup.hasAttribute('onrecord')) {
    messageManager.loadFrameScript(listener, false);
    popup.setAttribute('onrecord', '');
  }
  const id = crypto.randomUUID();
  return new Promise((resolve, reject) => {
    const onAnswer = ({ data }: PopupMessage) => {
      if (data.id !== id) return;
      messageManager.removeMessageListener('onrecord:answer', onAnswer);
      if (data.failed) reject(new Error(data.text));
      else resolve(data.text);
    };
    messageManager.addMessageListener('onrecord:answer', onAnswer);
    messageManager.sendAsyncMessage('onrecord:run', { id, expression });
  });
}

async function drawPopup(): Promise<string> {
  const popup = document.querySelector<PopupBrowser>('panel .webextension-popup-browser');
  if (!popup) throw new Error('No popup is open');
  // Firefox fits the popup to its page a moment after the page has changed.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { currentWindowGlobal } = popup.browsingContext;
  const page = new DOMRect(0, 0, popup.clientWidth, popup.clientHeight);
  const picture = await currentWindowGlobal.drawSnapshot(page, 1, 'white');
  // The window is no HTML document, where a canvas must say that it is one.
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('No canvas in the window');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}

async function closePopup(): Promise<string> {
  const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
  if (panel && 'hidePopup' in panel && typeof panel.hidePopup === 'function') panel.hidePopup();
  return '';
}
