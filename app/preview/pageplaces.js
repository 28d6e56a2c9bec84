// Keeps what is read in its place while the page changes, and goes to places that the window names.
(function () {
    'use strict';

    const vitrine = window.vitrine;
    const { BLOCKS, linesOf, blockOfLine } = vitrine.hooks;

    const MARGIN = 24; // CSS pixels above and below what is brought into view
    const MARK_MILLISECONDS = 1600;
    const MANY = 64; // children, of which no more are looked at one by one
    const ENOUGH = 24; // elements to know the place again by

    // --- Keeping the place

    // What an element shows, to know it again where its node has come to show something else.
    function signature(node) {
        return node.localName + '|' + (node.getAttribute('src') || '') + '|' + node.textContent;
    }

    // Of many children, which stand one below the other, the first that is not all above the window.
    function firstInSight(children) {
        let begin = 0;
        let end = children.length;
        while (begin < end) {
            let middle = (begin + end) >> 1;
            let box = children[middle].getBoundingClientRect();
            // One that is not shown stands nowhere.
            while (box.width === 0 && box.height === 0 && middle + 1 < end)
                box = children[++middle].getBoundingClientRect();
            if (box.bottom > 0)
                end = (begin + end) >> 1;
            else
                begin = middle + 1;
        }
        return begin;
    }

    // Adds the elements of blocks that are in sight, inner ones first. Looks at few of many children: asking what
    // stands at a point of the window takes as long as the page is.
    function collectInSight(parent, isInBlock, found) {
        const children = parent.children;
        const isMany = children.length > MANY;
        for (let i = isMany ? firstInSight(children) : 0; i < children.length && found.length < ENOUGH; ++i) {
            const node = children[i];
            const box = node.getBoundingClientRect();
            if (isMany && box.top >= innerHeight)
                break;
            if (box.bottom <= 0 || box.top >= innerHeight)
                continue;
            const isPart = isInBlock || node.matches(BLOCKS);
            collectInSight(node, isPart, found);
            if (isPart && node.childElementCount <= MANY)
                found.push({ node: node, top: box.top, signature: signature(node) });
        }
    }

    // Elements of blocks that are in sight, topmost first, and how far down they are.
    function elementsInSight() {
        const found = [];
        collectInSight(document.body, false, found);
        return found.sort((a, b) => a.top - b.top);
    }

    // The element that shows now what `anchor` showed, or null.
    function foundAgain(anchor) {
        if (anchor.node.isConnected && signature(anchor.node) === anchor.signature)
            return anchor.node;
        for (const node of document.body.getElementsByTagName(anchor.node.localName)) {
            if (signature(node) === anchor.signature)
                return node;
        }
        return null;
    }

    // What a person was led to last, and whether it was in sight before the newest change.
    let lastRevealed = null;
    let wasInSight = true;

    function isInSight(node) {
        const box = node.getBoundingClientRect();
        return box.bottom > 0 && box.top < innerHeight;
    }

    // Runs `change`, and scrolls so that what stood in sight stands where it stood. At the very top the page stays there,
    // so that what is added first is seen.
    function keepingPlace(change) {
        if (lastRevealed && lastRevealed.isConnected)
            wasInSight = isInSight(lastRevealed);
        if (scrollY <= 0)
            return change();
        const anchors = elementsInSight();
        const result = change();
        for (const anchor of anchors) {
            const node = foundAgain(anchor);
            if (!node)
                continue;
            const moved = node.getBoundingClientRect().top - anchor.top;
            if (Math.abs(moved) >= 0.5)
                scrollBy({ top: moved, behavior: 'instant' });
            break;
        }
        return result;
    }

    // --- Going to a place

    // The element that a place names, as far as the page shows it, or null.
    function nodeOf(place) {
        const part = document.querySelector('[data-profile="' + CSS.escape(place.profile) + '"]');
        if (!part)
            return null;
        // In front of all blocks there is nothing to see but the first.
        if (place.line > 0)
            return blockOfLine(part, place.line) || part.querySelector('[data-lines]');
        const entry = place.entry < 0 ? part : part.querySelector('[data-entry="' + place.entry + '"]');
        if (!entry || !place.field)
            return entry;
        // An entry stands for a field that it does not show; the column about the person does not.
        return entry.querySelector('[data-field="' + CSS.escape(place.field) + '"]')
            || (place.entry < 0 ? null : entry);
    }

    // Top and bottom of what has to be seen of an element: all of it, or around the line that is meant.
    function extent(node, place) {
        const box = node.getBoundingClientRect();
        const room = innerHeight - 2 * MARGIN;
        if (box.height <= room)
            return [box.top, box.bottom];
        if (!(place.line > 0))
            return [box.top, box.top + room];
        const [first, last] = linesOf(node);
        const share = Math.min(1, Math.max(0, (place.line - first) / (last - first + 1)));
        const at = box.top + share * box.height;
        return [at, Math.min(box.bottom, at + room / 4)];
    }

    function bringIntoView(node, place) {
        const [top, bottom] = extent(node, place);
        if (top >= 0 && bottom <= innerHeight)
            return;
        const above = Math.max(MARGIN, (innerHeight - (bottom - top)) / 2);
        scrollBy({ top: top - above, behavior: 'instant' });
    }

    // An animation and no attribute: nothing that an update would find changed.
    function mark(node) {
        for (const old of document.getAnimations()) {
            if (old.id === 'vitrine-mark')
                old.cancel();
        }
        const glow = strength => ({
            outline: '3px solid rgba(41, 98, 255, ' + 0.8 * strength + ')',
            outlineOffset: '4px',
            backgroundColor: 'rgba(41, 98, 255, ' + 0.14 * strength + ')',
        });
        const animation = node.animate([glow(1), Object.assign(glow(1), { offset: 0.4 }), glow(0)], MARK_MILLISECONDS);
        animation.id = 'vitrine-mark';
    }

    function reveal(place) {
        const node = nodeOf(place);
        if (!node)
            return false;
        // Of a whole part its beginning has to be seen, unless some of it is. Who types and has gone to read elsewhere
        // on the page is left there.
        const box = node.getBoundingClientRect();
        const isPart = place.entry < 0 && !place.field && !(place.line > 0);
        const isWanted = !isPart || box.bottom < MARGIN || box.top > innerHeight - MARGIN;
        if (isWanted && (place.mark || isPart || wasInSight))
            bringIntoView(node, place);
        // Going from line to line within one block is no news.
        const isSameBlock = place.line > 0 && node === lastRevealed;
        lastRevealed = node;
        wasInSight = isInSight(node);
        if (place.mark && !isSameBlock)
            mark(node);
        return true;
    }

    Object.assign(vitrine, { keepingPlace, reveal });
})();
