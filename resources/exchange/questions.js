"use strict";
// The form of questions for others: shows what stands in #data and saves the answers as a file.
// Everything is set as text, nothing as markup; nothing is fetched or sent.

/// SHA-256 (FIPS 180-4) of a string in UTF-8; a page opened from a file has no crypto.subtle.
function sha256(text) {
  const bytes = new TextEncoder().encode(text);
  const primes = [];
  for (let n = 2; primes.length < 64; ++n) if (primes.every((p) => n % p)) primes.push(n);
  const fraction = (x) => ((x - Math.floor(x)) * 4294967296) >>> 0;
  const k = primes.map((p) => fraction(Math.cbrt(p)));
  const h = primes.slice(0, 8).map((p) => fraction(Math.sqrt(p)));
  const length = ((bytes.length + 72) >> 6) << 6;
  const block = new Uint8Array(length);
  block.set(bytes);
  block[bytes.length] = 0x80;
  const view = new DataView(block.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 536870912));
  view.setUint32(length - 4, bytes.length << 3);
  const turn = (x, n) => (x >>> n) | (x << (32 - n));
  for (let at = 0; at < length; at += 64) {
    const w = [];
    for (let i = 0; i < 64; ++i) {
      if (i < 16) { w[i] = view.getUint32(at + 4 * i); continue; }
      const a = w[i - 15], b = w[i - 2];
      w[i] = (w[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10))) >>> 0;
    }
    let s = h.slice();
    for (let i = 0; i < 64; ++i) {
      const sum1 = turn(s[4], 6) ^ turn(s[4], 11) ^ turn(s[4], 25);
      const sum0 = turn(s[0], 2) ^ turn(s[0], 13) ^ turn(s[0], 22);
      const t1 = s[7] + sum1 + ((s[4] & s[5]) ^ (~s[4] & s[6])) + k[i] + w[i];
      const t2 = sum0 + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
      s = [(t1 + t2) >>> 0, s[0], s[1], s[2], (s[3] + t1) >>> 0, s[4], s[5], s[6]];
    }
    s.forEach((v, i) => { h[i] = (h[i] + v) >>> 0; });
  }
  return h.map((v) => v.toString(16).padStart(8, "0")).join("");
}

/// Each text with its length before it, so that no two lists of texts read the same.
function sealOf(file) {
  const put = (text) => text.length + ":" + text;
  const list = (texts) => texts.length + ";" + texts.map(put).join("");
  let out = [file.plan, file.role, file.name, file.answered_on].map(put).join("");
  for (const a of file.answers)
    out += put(a.item) + put(a.profile) + list(a.options) + put(a.not_applicable ? "1" : "0") + put(a.note) + list(a.was);
  return sha256(out);
}

function isAnswered(state) { return state.na || state.options.length > 0; }

/// What is wrong with an answer, empty when nothing is.
function problemOf(state, texts) {
  return state.na && !state.note.trim() ? texts.reason_missing : "";
}

/// The answers as Kursbuch reads them: whatever is answered or has a note, whether changed or not.
function answerFile(data, states, who) {
  const answers = [];
  data.groups.forEach((group) => group.items.forEach((item) => {
    const state = states.get(item);
    if (!isAnswered(state) && !state.note) return;
    answers.push({ item: item.item, profile: item.profile, options: state.na ? [] : item.options.map((o) => o.id).filter((id) => state.options.includes(id)),
      not_applicable: state.na, note: state.note, was: item.answer.options });
  }));
  const file = { format: "kursbuch-answers", version: "1.0", plan: data.plan, title: data.title, role: data.role,
    name: who.name.trim().replace(/\s+/g, " "), answered_on: who.on, answers };
  file.seal = sealOf(file);
  return file;
}

function startStates(data) {
  const states = new Map();
  data.groups.forEach((group) => group.items.forEach((item) => states.set(item,
    { options: item.answer.options.slice(), na: item.answer.not_applicable, note: item.answer.note })));
  return states;
}

function today() {
  const now = new Date();
  const two = (n) => String(n).padStart(2, "0");
  return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
}

function show(data) {
  const texts = data.texts;
  const states = startStates(data);
  const page = document.getElementById("page");
  let saved = true;
  let number = 0;

  function add(parent, tag, text, kind) {
    const node = document.createElement(tag);
    if (text) node.textContent = text;
    if (kind) node.className = kind;
    parent.appendChild(node);
    return node;
  }

  function choice(box, item, option, changed) {
    const label = add(box, "label", "", "option");
    const input = add(label, "input");
    input.type = item.multiple ? "checkbox" : "radio";
    input.name = "q" + number;
    input.value = option.id;
    input.checked = states.get(item).options.includes(option.id);
    input.addEventListener("change", () => {
      const state = states.get(item);
      const rest = item.multiple ? state.options.filter((id) => id !== option.id) : [];
      state.options = input.checked ? rest.concat(option.id) : rest;
      state.na = false;
      changed();
    });
    add(label, "span", option.label);
    return input;
  }

  function question(parent, item) {
    ++number;
    const state = states.get(item);
    const before = JSON.stringify(state);
    const box = add(parent, "fieldset");
    add(box, "legend", number + ". " + item.text);
    add(box, "p", item.why, "muted");
    add(box, "p", [item.basis, item.source].filter(Boolean).join(" · "), "basis");
    if (item.proposed) add(box, "p", item.proposed, "muted");
    const inputs = item.options.map((option) => choice(box, item, option, changed));
    const naLabel = add(box, "label", "", "option");
    const na = add(naLabel, "input");
    na.type = "checkbox";
    na.checked = state.na;
    add(naLabel, "span", texts.not_applicable);
    const noteLabel = add(box, "label", texts.note, "muted");
    const note = add(noteLabel, "textarea");
    note.value = state.note;
    note.maxLength = 20000;
    const problem = add(box, "p", "", "problem");
    problem.setAttribute("role", "status");
    function changed() {
      na.checked = state.na;
      inputs.forEach((input) => { input.checked = !state.na && state.options.includes(input.value); });
      problem.textContent = problemOf(state, texts);
      box.classList.toggle("changed", JSON.stringify(state) !== before);
      saved = false;
      progress();
    }
    na.addEventListener("change", () => { state.na = na.checked; if (na.checked) state.options = []; changed(); });
    note.addEventListener("input", () => { state.note = note.value; changed(); });
    const reset = add(box, "button", texts.reset);
    reset.type = "button";
    reset.addEventListener("click", () => { Object.assign(state, JSON.parse(before)); note.value = state.note; changed(); });
  }

  add(page, "p", texts.kind, "muted");
  add(page, "h1", data.title);
  add(page, "p", data.organisation, "muted");
  const about = add(page, "div", "", "about");
  texts.intro.forEach((line) => add(about, "p", line));
  const nameLabel = add(page, "label", texts.name);
  const name = add(nameLabel, "input");
  name.type = "text";
  name.id = "name";
  name.autocomplete = "name";
  name.value = data.name;
  data.groups.forEach((group) => {
    add(page, "h2", group.title);
    group.items.forEach((item) => question(page, item));
  });
  const count = add(page, "p", "", "muted");
  const complaint = add(page, "p", "", "problem");
  complaint.setAttribute("role", "alert");
  const row = add(page, "div", "", "row");
  const save = add(row, "button", texts.save, "primary");
  const copy = add(row, "button", texts.copy);
  const textLabel = add(page, "label", texts.copy_hint, "muted");
  textLabel.hidden = true;
  const text = add(textLabel, "textarea");
  text.readOnly = true;
  text.rows = 10;

  function progress() {
    const all = Array.from(states.values());
    count.textContent = texts.progress.replace("{0}", all.filter(isAnswered).length).replace("{1}", all.length);
  }
  function finished() {
    const broken = Array.from(states.values()).filter((state) => problemOf(state, texts)).length;
    complaint.textContent = !name.value.trim() ? texts.name_missing : broken ? texts.reasons_missing : "";
    if (complaint.textContent) { (name.value.trim() ? complaint : name).focus(); return ""; }
    return JSON.stringify(answerFile(data, states, { name: name.value, on: today() }), null, 1) + "\n";
  }
  save.type = copy.type = "button";
  save.addEventListener("click", () => {
    const content = finished();
    if (!content) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type: "application/json" }));
    link.download = data.file;
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    saved = true;
  });
  copy.addEventListener("click", () => {
    text.value = finished();
    textLabel.hidden = !text.value;
    if (text.value) { text.focus(); text.select(); }
  });
  window.addEventListener("beforeunload", (event) => { if (!saved) { event.preventDefault(); event.returnValue = ""; } });
  progress();
}

if (typeof document !== "undefined") show(JSON.parse(document.getElementById("data").textContent));
else if (typeof module !== "undefined") module.exports = { sha256, sealOf, answerFile, startStates, problemOf, isAnswered };
