// Only in the inner loop: loads the page anew when there is a new build.
let shown = null;
setInterval(async () => {
  const { version } = await (await fetch('site.json')).json().catch(() => ({ version: shown }));
  if (shown !== null && version !== shown) location.reload();
  shown = version;
}, 500);
