// Shows the paragraphs of the page below, and notes when they have been painted.
const copyParagraphs = () => Array.from(document.querySelectorAll('p'), ({ textContent }) => textContent);

async function showStory() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: copyParagraphs,
  });
  document.body.replaceChildren();
  for (const text of result) document.body.appendChild(document.createElement('p')).textContent = text;
  requestAnimationFrame(() => setTimeout(() => performance.mark('story')));
}
showStory();
