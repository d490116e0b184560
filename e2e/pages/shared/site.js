// What newspapers' scripts do: count the view, close the banner, move the advertisement about.
(() => {
  const banner = document.getElementById('cookie-banner');
  banner?.querySelector('.cmp-accept')?.addEventListener('click', () => banner.remove());
  document.documentElement.dataset.pageReady = 'true';
})();
