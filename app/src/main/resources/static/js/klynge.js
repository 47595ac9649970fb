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

// The first thing read on a page with errors is the list of them.
document.querySelector('.error-summary')?.focus();

// A button that asks to be pressed once only is shut while the form is under way.
document.addEventListener('submit', event => {
  const buttons = event.target.querySelectorAll('button[data-once]');
  setTimeout(() => buttons.forEach(button => (button.disabled = true)));
});
window.addEventListener('pageshow', () =>
  document.querySelectorAll('button[data-once]').forEach(button => (button.disabled = false)));
