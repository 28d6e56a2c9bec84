// What stands where on the preview's page: the hooks that the renderer gives its parts.
//
// Runs in the application's own world, as all of these scripts do: the page's scripts are off and never see any of it.
// Timers never fire in this world.
(function () {
    'use strict';

    const BLOCKS = '[data-lines],[data-entry]';
    const HOOKS = '[data-field],[data-entry],[data-lines],[data-profile]';

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

    // Blocks stand side by side; what raw HTML puts into one belongs to it.
    function pageBlocks() {
        let last = null;
        return Array.from(document.body.querySelectorAll(BLOCKS)).filter(block => {
            if (last && last.contains(block))
                return false;
            last = block;
            return true;
        });
    }

    // First and last line of the biography that made a block; two equal ones for a block of one line.
    function linesOf(block) {
        const lines = block.getAttribute('data-lines').split('-').map(Number);
        return [lines[0], lines[lines.length - 1]];
    }

    // The block of the biography that holds a line, else the last one above it, else null.
    function blockOfLine(biography, line) {
        let above = null;
        for (const block of biography.querySelectorAll('[data-lines]')) {
            const [first, last] = linesOf(block);
            if (first <= line && line <= last)
                return block;
            if (last < line && (!above || linesOf(above)[1] < last))
                above = block;
        }
        return above;
    }

    window.vitrine = {
        hooks: { BLOCKS, element, hookAround, attributeAround, pageBlocks, linesOf, blockOfLine },
    };
})();
