// Keeps the preview's page up to date and tells the window what is clicked.
//
// Runs in the application's own world: the page's scripts are off and never see any of this. morphdom and QWebChannel
// stand in front of it. Timers never fire in this world.
(function () {
    'use strict';

    const BLOCKS = '[data-lines],[data-entry]';
    const HOOKS = '[data-field],[data-entry],[data-lines],[data-profile]';
    const HOVERED = 'data-vitrine-hovered';

    let bridge = null;
    let hovered = null;

    // Leaves equal subtrees alone, so that nothing in them is touched, loaded or laid out again.
    const morphOptions = {
        onBeforeElUpdated: (from, to) => !from.isEqualNode(to),
    };

    // --- What stands where

    function element(target) {
        return target instanceof Element ? target : target && target.parentElement;
    }

    // The innermost thing with a hook around a node, or null.
    function hookAround(node) {
        return node && node.closest(HOOKS);
    }

    function attributeAround(node, name) {
        const holder = node.closest('[' + name + ']');
        return holder ? holder.getAttribute(name) : '';
    }

    function linkAround(node) {
        return node && node.closest('a[href], area[href]');
    }

    // Blocks stand side by side; what raw HTML puts into one belongs to it.
    function pageBlocks() {
        return Array.from(document.body.querySelectorAll(BLOCKS))
            .filter(block => !block.parentElement.closest(BLOCKS));
    }

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
    function withoutHover(change) {
        const before = hovered;
        hover(null);
        try {
            return change();
        } finally {
            if (before && before.isConnected)
                hover(before);
        }
    }

    // --- Clicks

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

    // --- Updates

    function replaceBody(html) {
        // In a document of its own nothing is loaded before it has come to stay.
        const parsed = document.implementation.createHTMLDocument('');
        parsed.body.innerHTML = html;
        morphdom(document.body, parsed.body, Object.assign({childrenOnly: true}, morphOptions));
        return true;
    }

    function shiftLines(block, shift) {
        const lines = block.getAttribute('data-lines');
        if (lines !== null)
            block.setAttribute('data-lines', lines.split('-').map(line => Number(line) + shift).join('-'));
    }

    // False, with nothing changed, if the page's blocks are not those that the change was made for.
    function replaceBlocks(change) {
        const blocks = pageBlocks();
        if (blocks.length !== change.count)
            return false;
        const template = document.createElement('template');
        template.innerHTML = change.html;
        const added = Array.from(template.content.children);
        if (!added.every(block => block.matches(BLOCKS)))
            return false;

        const removed = blocks.slice(change.first, change.first + change.removed);
        const parent = removed[0].parentElement;
        const behind = removed[removed.length - 1].nextSibling;
        const kept = Math.min(removed.length, added.length);
        for (let i = 0; i < kept; ++i)
            morphdom(removed[i], added[i], morphOptions);
        removed.slice(kept).forEach(block => block.remove());
        added.slice(kept).forEach(block => parent.insertBefore(block, behind));
        if (change.lineShift !== 0)
            blocks.slice(change.first + change.removed).forEach(block => shiftLines(block, change.lineShift));
        return true;
    }

    // What the application calls; each tells whether the page now shows what it was given.
    window.vitrine = {
        replaceBody: html => withoutHover(() => replaceBody(html)),
        replaceBlocks: change => withoutHover(() => replaceBlocks(change)),
    };

    function addStyle(css) {
        // Outside of head and body, where no update looks.
        const style = document.createElement('style');
        style.textContent = css;
        document.documentElement.appendChild(style);
    }

    addStyle(`
        [data-profile] { cursor: pointer; }
        [data-vitrine-hovered] {
            outline: 2px solid rgba(41, 98, 255, 0.45);
            outline-offset: 3px;
            border-radius: 2px;
        }
        a, img { -webkit-user-drag: none; }
    `);
    document.addEventListener('click', onClick, true);
    document.addEventListener('auxclick', onClick, true);
    document.addEventListener('submit', event => event.preventDefault(), true);
    document.addEventListener('mouseover', event => hover(hookAround(element(event.target))));
    document.documentElement.addEventListener('mouseleave', () => hover(null));
    new QWebChannel(qt.webChannelTransport, channel => { bridge = channel.objects.bridge; });
})();
