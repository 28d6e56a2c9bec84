// Brings the page up to date in place. morphdom stands in front of it.
(function () {
    'use strict';

    const vitrine = window.vitrine;
    const { BLOCKS, pageBlocks } = vitrine.hooks;

    // Leaves equal subtrees alone, so that nothing in them is touched, loaded or laid out again.
    const morphOptions = {
        onBeforeElUpdated: (from, to) => !from.isEqualNode(to),
    };

    function replaceBody(html) {
        // In a document of its own nothing is loaded before it has come to stay.
        const parsed = document.implementation.createHTMLDocument('');
        parsed.body.innerHTML = html;
        morphdom(document.body, parsed.body, Object.assign({ childrenOnly: true }, morphOptions));
        return true;
    }

    function shiftLines(block, shift) {
        const lines = block.getAttribute('data-lines');
        if (lines === null)
            return;
        const dash = lines.indexOf('-');
        block.setAttribute('data-lines', (parseInt(lines, 10) + shift) + '-' + (parseInt(lines.slice(dash + 1), 10) + shift));
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

    // --- How the page looks

    // Outside of head and body, where no update looks.
    function addStyle(css) {
        const style = document.createElement('style');
        style.textContent = css;
        document.documentElement.appendChild(style);
        return style;
    }

    // The old sheets stay until the new ones are all there.
    function setStyleSheets(addresses) {
        const old = Array.from(document.head.querySelectorAll('link[rel="stylesheet"]'));
        const added = addresses.map(address => {
            const link = document.createElement('link');
            link.rel = 'stylesheet';
            link.media = 'not all';
            link.href = address;
            return link;
        });
        let missing = added.length;
        const arrived = () => {
            if (--missing > 0)
                return;
            vitrine.keepingPlace(() => {
                added.forEach(link => { link.media = 'all'; });
                old.forEach(link => link.remove());
            });
        };
        for (const link of added) {
            link.addEventListener('load', arrived);
            link.addEventListener('error', arrived);
            document.head.appendChild(link);
        }
    }

    // A page with nothing on it says so, by a rule that setLook() has given it.
    function tellWhetherEmpty() {
        const shown = document.querySelector('.person, .sections, .biography > *');
        document.documentElement.toggleAttribute('data-vitrine-empty', !shown);
    }

    function update(change) {
        return vitrine.withoutHover(() => vitrine.keepingPlace(() => {
            const isDone = change();
            tellWhetherEmpty();
            return isDone;
        }));
    }

    let notes = null;

    // Says what the site's colours and fonts are, if that is news.
    function setSiteLook(css) {
        let style = document.head.querySelector('#site-look');
        if (!style) {
            style = document.createElement('style');
            style.id = 'site-look';
            document.head.prepend(style);
        }
        if (style.textContent.trim() !== css.trim())
            style.textContent = css;
    }

    // `look`: isDark; language and direction; siteLook, a style sheet; notes, a sentence for below the heading of each
    // section that is named; emptyNote, the sentence of an empty page.
    function setLook(look) {
        const root = document.documentElement;
        root.setAttribute('data-appearance', look.isDark ? 'dark' : 'light');
        root.lang = look.language;
        root.dir = look.direction;
        setSiteLook(look.siteLook);
        if (!notes)
            notes = addStyle('');
        tellWhetherEmpty();
        const emptyNote = `
            [data-vitrine-empty] body::before {
                content: ${JSON.stringify(look.emptyNote)};
                display: block;
                padding: 30vh 2em 0;
                color: var(--muted, inherit);
                font: 400 1rem/1.5 sans-serif;
                text-align: center;
            }`;
        notes.textContent = emptyNote + Object.entries(look.notes).map(([name, text]) => `
            section[data-profile="${CSS.escape(name)}"] > :is(h1, h2, h3)::after {
                content: ${JSON.stringify(text)};
                display: block;
                margin-top: 0.4em;
                padding: 0.3em 0.6em;
                border-left: 3px solid #b26a00;
                background: rgba(178, 106, 0, 0.12);
                font: 400 0.9rem/1.4 sans-serif;
            }`).join('');
    }

    // --- What the application calls; the first two tell whether the page now shows what it was given.

    Object.assign(vitrine, {
        addStyle,
        setLook,
        setStyleSheets,
        replaceBody: html => update(() => replaceBody(html)),
        replaceBlocks: change => update(() => replaceBlocks(change)),
    });
})();
