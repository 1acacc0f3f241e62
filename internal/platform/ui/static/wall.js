// A screen that shows itself anew when what it shows has changed. Without this
// the link beside it does the same.
(() => {
  const list = document.querySelector("[data-wall]");
  if (!list || !window.EventSource) return;
  let source = null;
  const open = () => {
    if (source || document.hidden) return;
    source = new EventSource(list.dataset.wall);
    source.addEventListener("wall", (event) => {
      list.innerHTML = event.data;
    });
  };
  const close = () => {
    if (source) source.close();
    source = null;
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  open();
})();
