// Puts a button behind each citation that copies it. Without this script the citations are text to be selected, and nothing is missing.
(() => {
  'use strict';

  const panel = document.getElementById('cite');
  if (!panel) {
    return;
  }

  const words = panel.dataset;
  const status = document.createElement('p');
  status.className = 'status';
  status.setAttribute('role', 'status');
  panel.querySelector('dl').after(status);

  const select = text => getSelection().selectAllChildren(text);

  // The clipboard of browsers needs a secure page; the command of old is for all others.
  const copy = async text => {
    const plain = text.textContent;
    if (!navigator.clipboard) {
      select(text);
      return document.execCommand('copy');
    }

    // Italics are kept for those who paste into a document.
    if (text.querySelector('i') && window.ClipboardItem) {
      await navigator.clipboard.write([new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([text.innerHTML], { type: 'text/html' }),
      })]);
    } else {
      await navigator.clipboard.writeText(plain);
    }

    return true;
  };

  for (const text of panel.querySelectorAll('[id^="cite-"]')) {
    const name = text.closest('dd').previousElementSibling.textContent;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.copy;
    button.setAttribute('aria-label', words.copy + ': ' + name);
    button.addEventListener('click', async () => {
      let done = false;
      try {
        done = await copy(text);
      } catch {
        select(text);
      }

      status.textContent = name + ': ' + (done ? words.copied : words.selected);
    });
    text.after(button);
  }
})();
