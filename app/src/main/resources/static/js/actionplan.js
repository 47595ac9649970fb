// Writing a section of an action plan together with others. What is typed is kept in this browser at once, sent to the
// server soon after, and forgotten here only when the server has it. Without this file the page has a button to save.
'use strict';

(() => {
  const form = document.querySelector('form[data-exchange]');
  if (!form) return;

  const area = form.querySelector('textarea[name=text]');
  const line = form.querySelector('[data-status]');
  const people = form.querySelector('[data-others]');
  const clash = form.querySelector('[data-clash]');
  const words = form.dataset;
  const SOON = 900;
  const BEAT = 4000;
  const GONE = 20000;

  let base = Number(form.elements.base.value);
  let known = area.value; // what the server said last
  let busy = false;
  let stuck = false; // two texts that people must bring together
  let timer = 0;
  let client = own();

  const key = () => `${words.storage}:${client}`;

  function own() {
    const fresh = () => {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    };
    try {
      // Reloading the page keeps it, so that it finds its own text again.
      const name = `klynge-client:${words.storage}`;
      if (!sessionStorage.getItem(name)) sessionStorage.setItem(name, fresh());
      return sessionStorage.getItem(name);
    } catch {
      return fresh();
    }
  }

  // The browser may have no room, or forbid it: then only the server keeps the text, and the line says so when it fails.
  const store = (name, value) => {
    try {
      if (value === null) localStorage.removeItem(name);
      else localStorage.setItem(name, value);
      return true;
    } catch {
      return false;
    }
  };

  const kept = () => {
    try {
      return Object.keys(localStorage)
        .filter(name => name.startsWith(`${words.storage}:`))
        .map(name => ({ name, ...JSON.parse(localStorage.getItem(name)) }))
        .filter(entry => typeof entry.text === 'string');
    } catch {
      return [];
    }
  };

  const dirty = () => area.value !== known;

  function keep() {
    if (dirty()) store(key(), JSON.stringify({ base, text: area.value, client, at: Date.now() }));
    else store(key(), null);
  }

  function say(text, kind) {
    if (line.textContent !== text) line.textContent = text;
    line.dataset.status = kind;
  }

  function grow() {
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 4}px`;
  }

  // The text changes under the writer: the place where they write stays the same word.
  function put(text) {
    if (area.value === text) return;
    const old = area.value;
    const at = [area.selectionStart, area.selectionEnd];
    let head = 0;
    while (head < old.length && head < text.length && old[head] === text[head]) head++;
    let tail = 0;
    while (tail < old.length - head && tail < text.length - head
      && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
    const moved = place => place <= head ? place : Math.max(head, place + text.length - old.length);
    area.value = text;
    if (document.activeElement === area) area.setSelectionRange(moved(at[0]), moved(at[1]));
    grow();
  }

  function others(names) {
    const text = names.length === 0 ? ''
      : (names.length === 1 ? words.saysOne : words.saysMany).replace('{0}', names.join(', '));
    if (people.textContent !== text) people.textContent = text;
  }

  function show(answer, sent) {
    others(answer.others);
    if (answer.state === 'too-long') return say(answer.said, 'error');
    if (answer.state === 'clash') {
      stuck = true;
      clash.hidden = false;
      clash.querySelector('[data-theirs]').textContent = answer.text;
      clash.dataset.version = answer.version;
      return say(answer.said, 'error');
    }
    known = answer.text;
    if (area.value === sent) {
      base = answer.version;
      put(answer.text);
      keep();
      if (answer.said) say(answer.said, 'saved');
    } else {
      // Somebody types on: what was sent is safe, and the server knows it as this page's. If nobody else has written,
      // this page has its text from there.
      if (answer.text === sent) base = answer.version;
      store(key(), JSON.stringify({ base, text: area.value, client, at: Date.now() }));
      later(SOON);
    }
    form.elements.base.value = base;
  }

  async function exchange() {
    clearTimeout(timer);
    if (busy || stuck) return later(BEAT);
    if (!dirty()) found();
    busy = true;
    const sent = area.value;
    if (dirty()) { keep(); say(words.saysSaving, 'saving'); }
    try {
      const body = new URLSearchParams(new FormData(form));
      body.set('text', sent);
      body.set('base', base);
      body.set('client', client);
      const answer = await fetch(words.exchange, {
        method: 'POST', body, headers: { Accept: 'application/json' }, redirect: 'manual',
        signal: AbortSignal.timeout ? AbortSignal.timeout(15000) : undefined,
      });
      if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
        say(words.saysSignedOut, 'error');
      } else if (!answer.ok) {
        throw new Error(String(answer.status));
      } else {
        show(await answer.json(), sent);
      }
    } catch {
      say(store(`${key()}:try`, '1') ? words.saysOffline : words.saysNoRoom, 'offline');
      store(`${key()}:try`, null);
    } finally {
      busy = false;
      later(dirty() && !stuck && line.dataset.status !== 'offline' && line.dataset.status !== 'error' ? SOON : BEAT);
    }
  }

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(exchange, document.hidden && !dirty() ? BEAT * 5 : wait);
  }

  // What a page that is no more has left here: sent from the text it began with, as if it had gone on.
  function adopt(entry) {
    if (entry.client !== client) {
      store(entry.name, null);
      client = entry.client;
    }
    base = entry.base;
    put(entry.text);
    keep();
    say(words.saysFound, 'saving');
  }

  area.addEventListener('input', () => {
    keep();
    grow();
    if (!['offline', 'error'].includes(line.dataset.status)) say(words.saysTyping, 'saving');
    if (!stuck) later(SOON);
  });

  clash.addEventListener('click', event => {
    if (!event.target.matches('button')) return;
    const theirs = clash.querySelector('[data-theirs]').textContent;
    base = Number(clash.dataset.version);
    known = theirs;
    if (event.target.dataset.choice === 'both') put(`${theirs}\n\n${area.value}`);
    clash.hidden = true;
    stuck = false;
    keep();
    area.focus();
    exchange();
  });

  // The button is for pages without script; here it sends at once and stays.
  form.addEventListener('submit', event => {
    event.preventDefault();
    exchange();
  });

  window.addEventListener('pagehide', keep);
  window.addEventListener('online', exchange);
  window.addEventListener('beforeunload', event => {
    keep();
    if (stuck) event.preventDefault();
  });

  // Left by this page before it was loaded anew, or by one that has not refreshed its mark for a while.
  function found() {
    const left = kept().filter(entry => entry.client === client || Date.now() - entry.at > GONE)
      .sort((one, other) => other.at - one.at)
      .find(entry => entry.text !== area.value);
    if (left) adopt(left);
    return Boolean(left);
  }

  const left = found();
  form.classList.add('with-script');
  grow();
  later(left ? 50 : 500);
})();
