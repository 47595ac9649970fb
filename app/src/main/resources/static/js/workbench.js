// The planning map as a tool: institutions are chosen by clicking on them or by drawing around them, and go with the
// form below it. The table with its boxes does the same without this file.
'use strict';

(() => {
  const host = document.querySelector('.map[data-geojson]');
  const form = () => document.getElementById('work');
  const boxes = () => [...(form()?.querySelectorAll('input[type=checkbox][name=institution]') ?? [])];
  const chosen = new Map(); // id to name
  let revision = document.getElementById('bench')?.dataset.revision;
  if (!host || !document.getElementById('choice')) return;
  host.dataset.choose = '';
  document.getElementById('choice').hidden = false;

  // What is chosen but has no box on this page of the table goes with the form as a hidden field.
  function tell() {
    const known = new Map(boxes().map(box => [box.value, box]));
    known.forEach((box, id) => (box.checked = chosen.has(id)));
    form()?.querySelectorAll('input[data-chosen]').forEach(field => field.remove());
    for (const id of chosen.keys()) {
      if (known.has(id)) continue;
      const field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'institution', value: id });
      field.dataset.chosen = '';
      form()?.append(field);
    }
    const words = document.getElementById('chosen');
    const names = [...chosen.values()];
    words.textContent = names.length
      ? `${words.dataset.some} (${names.length}): ${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}`
      : words.dataset.none;
    if (!host.pointMap?.points) return;
    host.pointMap.selected = new Set(chosen.keys());
    host.pointMap.draw();
  }

  function flip(id, name) {
    chosen.has(id) ? chosen.delete(id) : chosen.set(id, name);
    tell();
  }

  const nameOf = box => box.closest('tr')?.querySelector('th')?.textContent.trim().split('\n')[0] ?? box.value;

  host.addEventListener('map:choose', event => flip(event.detail.id, event.detail.name));
  host.addEventListener('map:cluster', event => {
    const target = document.getElementById('target');
    if (target && chosen.size) target.value = event.detail.cluster;
  });
  document.addEventListener('change', event => {
    const box = event.target;
    if (box.matches('#work input[type=checkbox][name=institution]')) flip(box.value, nameOf(box));
  });
  document.getElementById('unchoose').addEventListener('click', () => {
    chosen.clear();
    tell();
  });

  // Drawing around several: press, draw, let go.
  const lasso = document.getElementById('lasso');
  let line = null;
  const on = () => lasso.getAttribute('aria-pressed') === 'true';
  lasso.addEventListener('click', () => {
    lasso.setAttribute('aria-pressed', String(!on()));
    const { map } = host.pointMap;
    on() ? map.dragging.disable() : map.dragging.enable();
    host.classList.toggle('is-drawing', on());
    if (host.pointMap.hasLasso) return;
    host.pointMap.hasLasso = true;
    map.on('mousedown', event => {
      if (on()) line = L.polyline([event.latlng], { color: '#1a1a1a', weight: 2, dashArray: '4', interactive: false }).addTo(map);
    });
    map.on('mousemove', event => line?.addLatLng(event.latlng));
    map.on('mouseup', () => {
      if (!line) return;
      const ring = line.getLatLngs();
      line.remove();
      line = null;
      if (ring.length < 3) return;
      for (const point of host.pointMap.points) if (within(point.at, ring)) chosen.set(point.id, point.name);
      tell();
    });
  });

  function within(at, ring) {
    let inside = false;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[i], ring[j]];
      if (a.lat > at.lat !== b.lat > at.lat && at.lng < ((b.lng - a.lng) * (at.lat - a.lat)) / (b.lat - a.lat) + a.lng)
        inside = !inside;
    }
    return inside;
  }

  // A refusal and an overtaken act are pages too, and are shown like any answer.
  document.addEventListener('htmx:beforeSwap', event => {
    if (![409, 422].includes(event.detail.xhr.status)) return;
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  });

  // After an act nothing is chosen any more, what was done is read aloud, and the map shows it.
  document.addEventListener('htmx:afterSettle', () => {
    const bench = document.getElementById('bench');
    const now = bench?.dataset.revision;
    const refused = bench?.querySelector('.error-summary');
    refused?.focus();
    if (now && now !== revision) {
      chosen.clear();
      document.getElementById('announce').textContent = bench.querySelector('.last-act strong')?.textContent ?? '';
      host.pointMap?.again().then(() => (host.dataset.revision = now));
    }
    revision = now ?? revision;
    tell();
  });

  boxes().filter(box => box.checked).forEach(box => chosen.set(box.value, nameOf(box)));
  tell();
})();
