// Shows the paragraphs of the page in a frame over it when the key is pressed.
function showStory() {
  const frame = document.createElement('iframe');
  frame.style =
    'position: fixed; inset: 0; width: 100%; height: 100%; border: 0; background: #fff; z-index: 9';
  const texts = Array.from(document.querySelectorAll('p'), ({ textContent }) => textContent);
  document.body.append(frame);
  for (const text of texts)
    frame.contentDocument.body.appendChild(frame.contentDocument.createElement('p')).textContent = text;
}

chrome.commands.onCommand.addListener((_command, tab) =>
  chrome.scripting.executeScript({ target: { tabId: tab.id }, func: showStory }),
);
