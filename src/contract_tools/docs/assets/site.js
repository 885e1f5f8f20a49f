"use strict";
// Tabs, copying, filters, and the side column. Nothing is loaded from anywhere.
(() => {
  const make = (tag, members = {}) => Object.assign(document.createElement(tag), members);

  // Of several texts one is shown. The one that was chosen last is shown on all pages.
  const groups = [...document.querySelectorAll(".snippets")].filter(g => g.children.length > 1);
  const remembered = () => {
    try {
      return sessionStorage.getItem("snippet");
    } catch {
      return null;
    }
  };
  groups.forEach((group, g) => {
    const panels = [...group.querySelectorAll(":scope > .snippet")];
    const list = make("div", { className: "tabs", role: "tablist" });
    list.setAttribute("aria-label", "Forms of the example");
    const tabs = panels.map((panel, i) => {
      const tab = make("button", { type: "button", role: "tab", id: `tab-${g}-${i}` });
      tab.textContent = panel.querySelector(".caption span").textContent;
      panel.id = `panel-${g}-${i}`;
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      tab.setAttribute("aria-controls", panel.id);
      list.append(tab);
      return tab;
    });
    const show = (chosen, byHand) => {
      tabs.forEach((tab, i) => {
        tab.setAttribute("aria-selected", String(i === chosen));
        tab.tabIndex = i === chosen ? 0 : -1;
        panels[i].hidden = i !== chosen;
      });
      if (!byHand) return;
      tabs[chosen].focus();
      try {
        sessionStorage.setItem("snippet", panels[chosen].dataset.name);
      } catch { /* Then it is forgotten. */ }
    };
    tabs.forEach((tab, i) => tab.addEventListener("click", () => show(i, true)));
    list.addEventListener("keydown", event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      show((tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length, true);
    });
    group.prepend(list);
    show(Math.max(0, panels.findIndex(panel => panel.dataset.name === remembered())), false);
  });

  // A page from a disk may lack the clipboard of the newer kind.
  const copy = async text => {
    if (navigator.clipboard && window.isSecureContext) {
      try {
        await navigator.clipboard.writeText(text);
        return;
      } catch { /* The older way is left. */ }
    }
    const area = make("textarea", { value: text });
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  };
  for (const button of document.querySelectorAll(".copy")) {
    button.addEventListener("click", async () => {
      await copy(button.closest(".snippet").querySelector("code").textContent);
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; }, 2000);
    });
  }

  // Entries that have the words stay; a heading without entries goes.
  for (const form of document.querySelectorAll(".filter")) {
    form.hidden = false;
    const [field, output] = [form.querySelector("input"), form.querySelector("output")];
    const lists = [...document.querySelectorAll("main > .entries")];
    const apply = () => {
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      const level = form.elements.word.value;
      let count = 0;
      for (const list of lists) {
        let kept = 0;
        for (const entry of list.children) {
          const [text, badge] = [entry.textContent.toLowerCase(), entry.querySelector(".badge")];
          const fits = words.every(word => text.includes(word))
            && (level === "all" || badge?.textContent === level);
          entry.hidden = !fits;
          kept += fits ? 1 : 0;
        }
        list.hidden = kept === 0;
        if (list.previousElementSibling?.tagName === "H2") list.previousElementSibling.hidden = kept === 0;
        count += kept;
      }
      output.textContent = `${count} shown`;
    };
    form.addEventListener("input", apply);
    form.addEventListener("submit", event => event.preventDefault());
  }

  // What an address leads to is unfolded, and the page itself is seen in the side column.
  const unfold = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
    }
    target?.scrollIntoView();
  };
  addEventListener("hashchange", unfold);
  if (location.hash) unfold();
  const side = document.querySelector(".side");
  const current = side?.querySelector("[aria-current]");
  if (current && current.offsetParent) {
    side.scrollTop = current.offsetTop - side.clientHeight / 2;
  }
})();
