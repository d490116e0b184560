// Test files share their modules and, one after the other, a document: none finds what another has left in it.
if (typeof document !== 'undefined') {
  const root = document.createElement('html');
  root.append(document.createElement('head'), document.createElement('body'));
  document.documentElement.replaceWith(root);
}
