// Runs before anything is drawn. The theme that was chosen last, so that a dark room stays dark. And the first view, which
// index.html brings along, is only for those who come for the first time, at the start.
document.documentElement.toggleAttribute('data-expected', location.hash.length > 1);
try {
  const theme = localStorage.getItem('unknot.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (localStorage.getItem('unknot.kept')) document.documentElement.dataset.expected = '';
} catch { /* No storage: the theme of the system, and the first view. */ }
