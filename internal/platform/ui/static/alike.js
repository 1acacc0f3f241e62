// What is like the words being typed is shown while they are typed. Without
// this it is shown once the form is sent, before anything is kept.
(() => {
  const box = document.querySelector("[data-alike]");
  const form = box && document.getElementById(box.dataset.form);
  if (!form) return;
  const fields = Array.from(form.elements).filter((e) => e.name && e.name.startsWith(box.dataset.field));
  let timer = 0;
  let last = "";
  const look = async () => {
    const q = fields.map((e) => e.value).join(" ").trim();
    if (q === last || q.length < 3) return;
    last = q;
    const answer = await fetch(box.dataset.alike + "?q=" + encodeURIComponent(q.slice(0, 300)));
    if (!answer.ok || q !== last) return;
    box.innerHTML = await answer.text();
    if (box.children.length === 0 || form.elements.seen) return;
    const seen = document.createElement("input");
    Object.assign(seen, { type: "hidden", name: "seen", value: "true" });
    form.append(seen);
  };
  for (const field of fields) {
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(look, 400);
    });
  }
})();
