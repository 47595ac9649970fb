// The few things a page does beyond what the server sends. Every page also works without this file.
'use strict';

// What htmx sends carries the same proof of origin as a form.
document.addEventListener('htmx:configRequest', event => {
  const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;
  if (meta('csrf-header')) event.detail.headers[meta('csrf-header')] = meta('csrf-token');
});

// A select or a day that is marked so sends its form when it changes; without script there is the button.
document.addEventListener('change', event => {
  if (event.target.matches('[data-submit-on-change]')) event.target.form.requestSubmit();
});

// An open menu closes with Escape and returns the focus to its button; it also closes when one goes elsewhere.
const MENUS = '.phone-menu[open], .menu-group[open]';
document.addEventListener('keydown', event => {
  const open = document.querySelector(MENUS);
  if (event.key !== 'Escape' || !open) return;
  open.open = false;
  open.querySelector('summary').focus();
});
const leave = event => document.querySelectorAll(MENUS).forEach(menu => {
  if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener('click', leave);
document.addEventListener('focusin', leave);

// The first thing read on a page with errors is the list of them: in the order of the form, each with the name of its
// field where it says no more than what is missing.
const named = label => label && label.length < 60 ? label.replace(/[\s:]+$/, '').replace(/([^?.!])$/, '$1:') + ' ' : '';
const summary = document.querySelector('.error-summary');
const wrong = [...(summary?.querySelectorAll('li > a[href^="#"]') ?? [])]
  .map(link => ({ link, field: document.getElementById(link.hash.slice(1)) })).filter(one => one.field);
wrong.sort((a, b) => a.field.compareDocumentPosition(b.field) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
wrong.forEach(({ link, field }) => {
  const label = (field.labels?.[0] ?? field.querySelector(':scope > legend'))?.textContent.trim();
  link.prepend(named(label));
  link.parentElement.parentElement.append(link.parentElement);
});
summary?.focus();

// A button that asks to be pressed once only is shut while the form is under way.
document.addEventListener('submit', event => {
  const buttons = event.target.querySelectorAll('button[data-once]');
  setTimeout(() => buttons.forEach(button => (button.disabled = true)));
});
window.addEventListener('pageshow', () =>
  document.querySelectorAll('button[data-once]').forEach(button => (button.disabled = false)));
