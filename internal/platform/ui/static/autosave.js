// Sends a form by itself while it is filled, so that nothing typed is lost. The
// page works without it: the buttons save too.
"use strict";
for (const form of document.querySelectorAll("form[data-autosave]")) {
	const status = form.querySelector("[data-autosave-status]");
	let timer = 0, running = false, again = false, waits = null;
	const save = async () => {
		if (running) { again = true; return; }
		running = true;
		const body = new URLSearchParams(new FormData(form));
		body.set("autosave", "true");
		try {
			const answer = await fetch(form.action, {method: "POST", body, headers: {"Accept": "text/html"}});
			if (answer.ok) {
				if (answer.status === 200 && form.dataset.autosave) refresh(await answer.text());
				const now = new Date();
				status.textContent = form.dataset.saved + " " + now.getHours() + (document.documentElement.lang === "en" ? ":" : ".") + String(now.getMinutes()).padStart(2, "0");
			} else {
				// Somebody else saved the same: show it, and keep the version that was
				// written on, so that nothing is replaced unseen.
				if (answer.status === 409) refresh(await answer.text(), "conflict");
				status.textContent = form.dataset.unsaved;
			}
		} catch { status.textContent = form.dataset.unsaved; }
		running = false;
		if (again) { again = false; save(); return; }
		if (waits) { const {button} = waits; waits = null; form.requestSubmit(button); }
	};
	const refresh = (text, only) => {
		const page = new DOMParser().parseFromString(text, "text/html");
		for (const id of (only || form.dataset.autosave).split(" ")) {
			const fresh = page.getElementById(id), old = document.getElementById(id);
			if (fresh && old) old.replaceWith(document.importNode(fresh, true));
		}
	};
	form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(save, 900); });
	form.addEventListener("submit", event => {
		clearTimeout(timer);
		if (!running) return;
		event.preventDefault(); // one's own saving under way is no second writer
		waits = {button: event.submitter}; again = false;
	});
}
