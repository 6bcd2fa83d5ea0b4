"use strict";
// Sorts and filters the table of an office's overview. Reads what the page holds and nothing else.
const table = document.getElementById("computers");
if (table) {
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const order = new Intl.Collator(undefined, {numeric: true});
  const keyOf = (row, column) => row.cells[column].dataset.sort || row.cells[column].textContent;

  const heads = Array.from(table.tHead.rows[0].cells);
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      rows.sort((a, b) => order.compare(keyOf(a, column), keyOf(b, column)) * (down ? -1 : 1));
      body.append(...rows);
    });
  });

  const word = document.getElementById("word");
  const state = document.getElementById("state");
  const shown = document.getElementById("shown");
  const filter = () => {
    const wanted = word.value.toLowerCase().split(/\s+/).filter((part) => part !== "");
    let count = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const fits = wanted.every((part) => text.includes(part)) &&
          (state.value === "" || row.dataset.state === state.value);
      row.hidden = !fits;
      count += fits ? 1 : 0;
    }
    shown.textContent = shown.dataset.words.replace("%1", String(count)).replace("%2", String(rows.length));
  };
  word.addEventListener("input", filter);
  state.addEventListener("change", filter);
  document.getElementById("filters").addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("filters").hidden = false;
  filter();
}
