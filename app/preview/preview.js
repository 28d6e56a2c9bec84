// Shows on the page what a click would open, and tells the window what is clicked. QWebChannel stands in front of it.
(function () {
    'use strict';

    const vitrine = window.vitrine;
    const { element, hookAround, attributeAround } = vitrine.hooks;
    const HOVERED = 'data-vitrine-hovered';

    let bridge = null;
    let hovered = null;

    // --- Hover

    function hover(node) {
        if (node === hovered)
            return;
        if (hovered)
            hovered.removeAttribute(HOVERED);
        hovered = node;
        if (hovered)
            hovered.setAttribute(HOVERED, '');
    }

    // Runs `change` with the hover mark off, so that it is never taken for a part of the page.
    vitrine.withoutHover = function (change) {
        const before = hovered;
        hover(null);
        try {
            return change();
        } finally {
            if (before && before.isConnected)
                hover(before);
        }
    };

    // --- Clicks

    function linkAround(node) {
        return node && node.closest('a[href], area[href]');
    }

    function onClick(event) {
        const node = element(event.target);
        if (!node)
            return;
        const link = linkAround(node);
        // A summary may fold and unfold; nothing else on the page does anything by itself.
        if (link || !node.closest('summary'))
            event.preventDefault();
        if (event.button !== 0 || !bridge)
            return;
        const load = node.closest('[data-vitrine-load]');
        if (load) {
            bridge.reportLoad(load.getAttribute('data-vitrine-load'));
            return;
        }
        if (link && (event.ctrlKey || event.metaKey)) {
            bridge.reportLink(link.href.baseVal === undefined ? link.href : link.href.baseVal);
            return;
        }
        // The end of selecting text to copy is no click.
        if (!getSelection().isCollapsed)
            return;
        if (hookAround(node)) {
            const entry = parseInt(attributeAround(node, 'data-entry'), 10);
            const line = parseInt(attributeAround(node, 'data-lines'), 10);
            bridge.reportClick(attributeAround(node, 'data-profile'), isNaN(entry) ? -1 : entry,
                               attributeAround(node, 'data-field'), isNaN(line) ? 0 : line);
        }
    }

    // A screen reader gives a button the focus and then presses a key.
    function onKey(event) {
        const node = element(event.target);
        const load = node && node.closest('[data-vitrine-load]');
        if (!load || !bridge || (event.key !== 'Enter' && event.key !== ' '))
            return;
        event.preventDefault();
        bridge.reportLoad(load.getAttribute('data-vitrine-load'));
    }

    vitrine.addStyle(`
        [data-profile] { cursor: pointer; }
        [data-vitrine-hovered] {
            outline: 2px solid rgba(41, 98, 255, 0.45);
            outline-offset: 3px;
            border-radius: 2px;
        }
        a, img { -webkit-user-drag: none; }
        [data-vitrine-box] {
            display: inline-flex;
            flex-direction: column;
            align-items: center;
            justify-content: center;
            gap: 0.4em;
            box-sizing: border-box;
            min-width: min(16em, 100%);
            max-width: 100%;
            padding: 1em;
            border: 1px dashed rgba(127, 127, 127, 0.9) !important;
            border-radius: 6px;
            background: rgba(127, 127, 127, 0.1);
            color: var(--text, inherit);
            font: 400 0.9rem/1.4 sans-serif;
            text-align: center;
            overflow-wrap: anywhere;
            vertical-align: middle;
        }
        [data-vitrine-box] small { font-size: 0.9em; }
        [data-vitrine-load] {
            padding: 0.35em 0.9em;
            border-radius: 4px;
            background: #1f4fd1;
            color: #fff;
            cursor: pointer;
        }
        [data-vitrine-load]:hover { background: #173fae; }
    `);
    document.addEventListener('click', onClick, true);
    document.addEventListener('auxclick', onClick, true);
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('submit', event => event.preventDefault(), true);
    document.addEventListener('mouseover', event => {
        const node = element(event.target);
        hover(node && node.closest('[data-vitrine-load]') ? null : hookAround(node));
    });
    document.documentElement.addEventListener('mouseleave', () => hover(null));
    new QWebChannel(qt.webChannelTransport, channel => { bridge = channel.objects.bridge; });
})();
