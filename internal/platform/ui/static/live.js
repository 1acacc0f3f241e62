// New posts of a discussion arrive while its page is open. The page works the
// same without this: the posts are there when it is opened again.
(() => {
  const list = document.querySelector("[data-live]");
  const say = document.getElementById("live");
  if (!list || !say || !window.EventSource) return;
  let source = null;
  const take = (event) => {
    const piece = document.createElement("template");
    piece.innerHTML = event.data;
    let added = false;
    for (const post of Array.from(piece.content.children)) {
      if (!document.getElementById(post.id)) {
        list.append(post);
        added = true;
      }
      list.dataset.last = post.dataset.n;
    }
    if (added) {
      say.textContent = "";
      say.textContent = say.dataset.say;
    }
  };
  const open = () => {
    if (source || document.hidden) return;
    source = new EventSource(list.dataset.live + "?after=" + list.dataset.last);
    source.addEventListener("posts", take);
  };
  const close = () => {
    if (source) source.close();
    source = null;
  };
  // A browser keeps few connections to one site: only the page in view has one.
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  open();
})();
