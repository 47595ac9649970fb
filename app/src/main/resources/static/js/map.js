// Maps of points. Every map has an equal table, which works without this file.
//
//   <div class="map" data-geojson="URL" data-label="Institutions on 1 August" data-table="#list"></div>
//
// data-geojson    a FeatureCollection in WGS84. A point: name, url, group (the label of its colour), colour (0, 1, …),
//                 centre (true for a centre), lines (texts for the popup). A polygon: group, short (a number for where the
//                 group does not fit), colour, url (a hull).
// data-sync       maps with the same value move together.
// data-choose     clicks on points and hulls are told to the page as events map:choose and map:cluster; the host's
//                 pointMap then shows what is in `selected` (a set of ids) and can be loaded again.
// data-background optional GeoJSON drawn in grey below everything.
// The words come from <template id="map-words"> in the layout.
'use strict';

(() => {
  // Okabe and Ito's colours and one of Tol's, apart for the colour-blind too. Eight colours in four shapes make 32
  // different marks; the label always stands beside them.
  const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#4d4d4d', '#882255'];
  const SHAPES = [
    (c, x, y, r) => c.arc(x, y, r, 0, Math.PI * 2),
    (c, x, y, r) => c.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8),
    (c, x, y, r) => corners(c, [[x, y - r * 1.2], [x + r * 1.15, y + r * 0.8], [x - r * 1.15, y + r * 0.8]]),
    (c, x, y, r) => corners(c, [[x, y - r * 1.25], [x + r * 1.25, y], [x, y + r * 1.25], [x - r * 1.25, y]]),
  ];
  const MANY = 1500; // above so many points in view, neighbours are drawn as one heap with their number
  const CELL = 64; // pixels of the grid that makes heaps
  const synced = new Map();

  function corners(c, points) {
    points.forEach(([x, y], i) => (i ? c.lineTo(x, y) : c.moveTo(x, y)));
    c.closePath();
  }

  const colour = index => COLOURS[(index ?? 0) % COLOURS.length];
  const shape = index => Math.floor((index ?? 0) / COLOURS.length) % SHAPES.length;

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  }

  function swatch(index) {
    const canvas = element('canvas', { class: 'map-swatch', width: 32, height: 32, 'aria-hidden': 'true' });
    const c = canvas.getContext('2d');
    c.beginPath();
    SHAPES[shape(index)](c, 16, 16, 11);
    c.fillStyle = colour(index);
    c.fill();
    c.lineWidth = 2;
    c.strokeStyle = '#1a1a1a';
    c.stroke();
    return canvas;
  }

  // One point, or a heap of several, on Leaflet's canvas.
  const Mark = L.CircleMarker.extend({
    _updatePath() {
      const renderer = this._renderer;
      if (!renderer._drawing || this._empty()) return;
      const { x, y } = this._point;
      const c = renderer._ctx;
      c.beginPath();
      SHAPES[this.options.shape](c, x, y, this._radius);
      renderer._fillStroke(c, this);
      if (this.options.heap) this._number(c, x, y);
      if (this.options.centre) this._dot(c, x, y);
    },
    _number(c, x, y) {
      c.fillStyle = '#fff';
      c.font = '600 13px "IBM Plex Sans", sans-serif';
      c.textAlign = 'center';
      c.textBaseline = 'middle';
      c.fillText(this.options.heap, x, y);
    },
    _dot(c, x, y) {
      c.beginPath();
      c.arc(x, y, this._radius / 2.6, 0, Math.PI * 2);
      c.fillStyle = '#fff';
      c.fill();
    },
  });

  class PointMap {
    constructor(host, words) {
      this.host = host;
      this.host.pointMap = this;
      this.selected = new Set();
      this.words = words;
      this.chosen = null;
      this.canvas = element('div', { class: 'map-canvas', role: 'application', 'aria-label': host.dataset.label });
      host.prepend(this.canvas);
      this.map = L.map(this.canvas, { preferCanvas: true, zoomControl: false, zoomSnap: 0.1, maxZoom: 18 });
      L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(this.map);
      L.control.scale({ imperial: false }).addTo(this.map);
      this.map.attributionControl.setPrefix(false);
      this.base = L.layerGroup().addTo(this.map);
      this.hulls = L.layerGroup().addTo(this.map);
      this.marks = L.layerGroup().addTo(this.map);
      if (words.tiles) L.tileLayer(words.tiles, { attribution: words.attribution }).addTo(this.map);
    }

    async load() {
      try {
        const answer = await fetch(this.host.dataset.geojson, { headers: { Accept: 'application/geo+json, application/json' } });
        if (!answer.ok) throw new Error(answer.statusText);
        this.show((await answer.json()).features);
        if (this.host.dataset.background) this.background(await (await fetch(this.host.dataset.background)).json());
      } catch (failure) {
        console.warn(failure);
        this.host.append(element('p', { role: 'alert' }, this.words.failed));
      }
    }

    show(features) {
      this.take(features);
      const bounds = L.latLngBounds(this.points.map(p => p.at));
      this.areas.forEach(area => bounds.extend(L.geoJSON(area).getBounds()));
      this.map.fitBounds(bounds.isValid() ? bounds.pad(0.05) : [[54.5, 8], [57.8, 12.7]]);
      this.legend();
      this.draw();
      this.map.on('moveend', () => this.draw());
      this.sync();
      this.host.dataset.ready = this.points.length;
    }

    // The same map with what has changed on the server; it stays where it is.
    async again() {
      const answer = await fetch(this.host.dataset.geojson, { headers: { Accept: 'application/geo+json, application/json' } });
      if (!answer.ok) return;
      this.take((await answer.json()).features);
      this.host.querySelectorAll('.map-bar, .map-legend').forEach(old => old.remove());
      this.legend();
      this.draw();
    }

    take(features) {
      this.points = features
        .filter(f => f.geometry?.type === 'Point')
        .map(f => ({ ...f.properties, at: L.latLng(f.geometry.coordinates[1], f.geometry.coordinates[0]) }));
      this.areas = features.filter(f => /Polygon/.test(f.geometry?.type));
    }

    draw() {
      this.grid();
      this.drawHulls();
      this.marks.clearLayers();
      const view = this.map.getBounds().pad(0.1);
      const seen = this.points.filter(p => view.contains(p.at));
      if (seen.length > MANY) this.heaps(seen).forEach(heap => this.marks.addLayer(heap));
      else seen.forEach(p => this.marks.addLayer(this.mark(p)));
    }

    mark(point) {
      const dim = this.chosen !== null && point.group !== this.chosen;
      const chosen = this.selected.has(point.id);
      const mark = new Mark(point.at, {
        radius: point.centre || chosen ? 9 : 6,
        shape: shape(point.colour),
        centre: (point.centre || chosen) && !dim,
        color: '#1a1a1a',
        weight: chosen ? 4 : point.centre ? 2 : 1,
        opacity: dim ? 0.25 : 1,
        fillColor: colour(point.colour),
        fillOpacity: dim ? 0.15 : 0.9,
      }).bindPopup(() => this.popup(point), { autoPan: this.host.dataset.choose === undefined });
      return mark.on('click', () => this.tell('map:choose', point));
    }

    tell(event, detail) {
      if (this.host.dataset.choose !== undefined) this.host.dispatchEvent(new CustomEvent(event, { detail }));
    }

    heaps(points) {
      const cells = new Map();
      for (const point of points) {
        const { x, y } = this.map.project(point.at);
        const cell = `${Math.floor(x / CELL)}:${Math.floor(y / CELL)}`;
        cells.has(cell) ? cells.get(cell).push(point) : cells.set(cell, [point]);
      }
      return [...cells.values()].map(heap => (heap.length === 1 ? this.mark(heap[0]) : this.heap(heap)));
    }

    heap(points) {
      const bounds = L.latLngBounds(points.map(p => p.at));
      const middle = L.latLng(mean(points.map(p => p.at.lat)), mean(points.map(p => p.at.lng)));
      return new Mark(middle, {
        radius: Math.min(26, 11 + Math.log2(points.length) * 1.6),
        shape: 0,
        heap: String(points.length),
        color: '#fff',
        weight: 2,
        fillColor: '#004d6c',
        fillOpacity: 0.9,
      }).on('click', () => this.map.fitBounds(bounds.pad(0.2)));
    }

    popup(point) {
      const name = element('p', {}, element('strong', {}, point.url ? element('a', { href: point.url }, point.name) : point.name ?? ''));
      const lines = [point.group, point.centre && this.words.centre, ...(point.lines ?? [])];
      return element('div', {}, name, ...lines.filter(Boolean).map(line => element('p', {}, line)));
    }

    drawHulls() {
      this.hulls.clearLayers();
      for (const area of this.areas) {
        const { group, colour: index } = area.properties;
        const dim = this.chosen !== null && group !== this.chosen;
        const style = { color: colour(index), weight: 2, opacity: dim ? 0.2 : 0.9, fillOpacity: dim ? 0.03 : 0.12 };
        const hull = L.geoJSON(area, { style }).bindPopup(() => this.popup({ ...area.properties, name: group, group: null }));
        hull.on('click', () => this.tell('map:cluster', area.properties));
        this.hulls.addLayer(hull);
        const name = this.nameOn(hull, area.properties);
        if (name)
          hull.bindTooltip(name, { permanent: true, direction: 'center', className: 'map-name', interactive: false });
      }
    }

    // The whole name where it fits, else a number, else nothing: names that cover each other tell nothing.
    nameOn(hull, { group, short }) {
      if (group && this.widthOf(hull) > 7 * group.length) return group;
      return short?.length <= 3 ? short : '';
    }

    widthOf(layer) {
      const bounds = layer.getBounds();
      return this.map.latLngToLayerPoint(bounds.getNorthEast()).x - this.map.latLngToLayerPoint(bounds.getSouthWest()).x;
    }

    // A light grid of whole steps of degrees, so that an empty background still shows movement and size.
    grid() {
      this.lines?.remove();
      if (this.words.tiles || this.host.dataset.background) return;
      const view = this.map.getBounds().pad(0.2);
      const degrees = ((this.map.getBounds().getEast() - this.map.getBounds().getWest()) / this.map.getSize().x) * 140;
      const step = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20].find(s => s >= degrees) ?? 30;
      const style = { color: '#d3dcd9', weight: 1, interactive: false };
      this.lines = L.layerGroup().addTo(this.map);
      for (let lng = Math.ceil(view.getWest() / step) * step; lng < view.getEast(); lng += step)
        L.polyline([[view.getSouth(), lng], [view.getNorth(), lng]], style).addTo(this.lines).bringToBack();
      for (let lat = Math.ceil(view.getSouth() / (step / 2)) * (step / 2); lat < view.getNorth(); lat += step / 2)
        L.polyline([[lat, view.getWest()], [lat, view.getEast()]], style).addTo(this.lines).bringToBack();
    }

    background(shapes) {
      const style = { color: '#8e8e8e', weight: 1, fillColor: '#e6ebe9', fillOpacity: 1, interactive: false };
      L.geoJSON(shapes, { style }).addTo(this.base).bringToBack();
    }

    legend() {
      const groups = new Map();
      for (const point of [...this.points].sort((a, b) => (a.colour ?? 0) - (b.colour ?? 0))) {
        if (!point.group) continue;
        if (!groups.has(point.group)) groups.set(point.group, { index: point.colour, points: [] });
        groups.get(point.group).points.push(point);
      }
      const bar = element('div', { class: 'map-bar' }, element('p', {}, this.words.help));
      if (this.points.some(p => p.centre)) bar.append(element('p', {}, this.words.centreSign));
      this.canvas.after(bar);
      if (groups.size === 0) return;
      const list = element('ul', { class: 'map-legend', 'aria-label': this.words.legend });
      groups.forEach((value, group) => list.append(element('li', {}, this.choice(group, value, list))));
      bar.after(list);
    }

    choice(group, { index, points }, list) {
      const button = element('button', { type: 'button', 'aria-pressed': 'false' }, swatch(index), `${group} (${points.length})`);
      button.addEventListener('click', () => {
        const on = button.getAttribute('aria-pressed') === 'false';
        list.querySelectorAll('button').forEach(other => other.setAttribute('aria-pressed', 'false'));
        button.setAttribute('aria-pressed', String(on));
        this.chosen = on ? group : null;
        if (on) this.map.fitBounds(L.latLngBounds(points.map(p => p.at)).pad(0.3), { maxZoom: 15 });
        this.draw();
      });
      return button;
    }

    sync() {
      const name = this.host.dataset.sync;
      if (!name) return;
      const others = synced.get(name) ?? [];
      synced.set(name, [...others, this]);
      let following = false;
      this.follow = (centre, zoom) => {
        following = true;
        this.map.setView(centre, zoom, { animate: false });
        following = false;
      };
      if (others.length) this.follow(others[0].map.getCenter(), others[0].map.getZoom());
      this.map.on('moveend', () => {
        if (following) return;
        for (const other of synced.get(name))
          if (other !== this) other.follow(this.map.getCenter(), this.map.getZoom());
      });
    }
  }

  const mean = numbers => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

  function start(scope) {
    const words = document.getElementById('map-words').dataset;
    scope.querySelectorAll('.map[data-geojson]:not([data-started])').forEach(host => {
      host.dataset.started = '';
      new PointMap(host, words).load();
    });
  }

  document.addEventListener('DOMContentLoaded', () => start(document));
  document.addEventListener('htmx:afterSettle', () => start(document));
})();
