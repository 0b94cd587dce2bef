// Runs before anything is drawn: the theme that was chosen last, so that a dark room stays dark.
try {
  const theme = localStorage.getItem('unknot.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch { /* No storage: the theme of the system. */ }
