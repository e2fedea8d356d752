package org.khamrabrong;

/** What a browser is asked about the screen that it shows; rules answer with what is wrong, each in a few words. */
final class ScreenRules {

    /** No answer of the server is on its way and none is awaited; a plain page awaits none. */
    static final String IDLE = """
            () => document.querySelector('body.k-plain') && document.readyState === 'complete'
                || Object.values(window.Vaadin?.Flow?.clients ?? {starting: {isActive: () => true}})
                    .every(client => !client.isActive || !client.isActive())""";

    /** What is said, asked or offered lies within the window's width, and nothing says what is meant for a program. */
    static final String WHOLE = """
            () => {
              const wrong = [];
              const width = document.documentElement.clientWidth;
              const visible = {visibilityProperty: true, opacityProperty: true};
              const seen = node => node.getClientRects().length > 0 && node.checkVisibility(visible);
              const words = node => (node.innerText || node.getAttribute('aria-label') || node.localName).trim();

              const over = document.documentElement.scrollWidth - width;
              if (over > 0) wrong.push(`is ${over} pixels wider than the window`);

              const scrolls = node => {
                for (let box = node; box; box = box.parentElement) {
                  const sideways = /auto|scroll/.test(getComputedStyle(box).overflowX);
                  if (sideways && box.getBoundingClientRect().right <= width + 1) return true;
                }
                return false;
              };
              const beyond = node => {
                const at = node.getBoundingClientRect();
                return at.width > 1 && (at.right > width + 1 || at.left < -1);
              };
              const things = 'a, button, input, textarea, h1, h2, h3, p, li, dt, dd, th, td, label, summary,'
                  + 'vaadin-button, vaadin-select, .k-badge, .k-stage';
              const elsewhere = '[slot=drawer], vaadin-grid, vaadin-tabs, .k-skip, svg';
              [...document.querySelectorAll(things)]
                  .filter(node => seen(node) && !node.closest(elsewhere) && beyond(node) && !scrolls(node))
                  .slice(0, 2)
                  .forEach(node => wrong.push(`cuts off “${words(node).slice(0, 40)}”`));

              const titles = [...document.querySelectorAll('h1')].filter(seen);
              if (titles.length !== 1) wrong.push(`has ${titles.length} titles`);
              if (document.querySelector('.v-system-error')) wrong.push('shows a failure of the system');
              if (document.querySelector('.k-problem')) wrong.push(`is a page of trouble: ${titles.map(words)}`);

              const typed = [...document.querySelectorAll('input, textarea')].map(field => field.value);
              const said = [document.body.innerText, ...typed].join('\\n');
              const empty = /\\b(null|undefined|NaN)\\b|\\[object /g;
              const gap = /!\\{[^}]*\\}!|\\{\\d+\\}/g;
              const key = /\\b(?:[a-z][A-Za-z]*\\.){2,}[a-zA-Z]+\\b/g;
              const ofAProgram = [empty, gap, key].flatMap(kind => said.match(kind) ?? []);
              new Set(ofAProgram).forEach(word => wrong.push(`says ${word}`));
              return wrong;
            }""";

    /** What moves to its place when the window changes is there. */
    static final String AT_REST = """
            () => new Promise(asked => requestAnimationFrame(() => requestAnimationFrame(() =>
                asked(!document.getAnimations().some(move => move instanceof CSSTransition)))))""";

    /** Whoever followed a link or acted goes on by keyboard from what came of it, not from the top of everything. */
    static final String FOCUS = """
            () => document.querySelector('vaadin-app-layout') && (document.activeElement ?? document.body) === document.body
                ? ['leaves the focus nowhere'] : []""";

    static final String FOCUSED = "() => (" + FOCUS + ")().length === 0";

    /** A notification lies over no title. */
    static final String TOASTS = """
            () => {
              const covers = (card, title) => card.left < title.right && card.right > title.left
                  && card.top < title.bottom && card.bottom > title.top;
              const titles = [...document.querySelectorAll('h1')].map(title => title.getBoundingClientRect());
              return [...document.querySelectorAll('vaadin-notification-card')]
                  .filter(card => titles.some(title => covers(card.getBoundingClientRect(), title)))
                  .map(card => `has over its title: ${card.innerText}`);
            }""";

    /** What has the focus is somewhere, and nothing lies over it. */
    static final String FOCUS_IS_SEEN = """
            () => {
              const focused = document.activeElement;
              if (!focused || focused === document.body) return ['leaves the focus nowhere'];
              const at = focused.getBoundingClientRect();
              const top = document.elementFromPoint((at.left + at.right) / 2, Math.min(at.top + 12, (at.top + at.bottom) / 2));
              const field = focused.closest('vaadin-text-field, vaadin-text-area, vaadin-select') ?? focused;
              const seen = top && top.localName !== 'body' && (field.contains(top) || top.contains(focused));
              return seen ? [] : [`hides ${focused.localName} behind ${top?.localName}`];
            }""";

    /** Which of these parts one does not see without scrolling, or sees behind others, and from where to where they lie. */
    static final String HIDDEN = """
            parts => parts.flatMap(part => {
              const node = document.querySelector(part);
              if (!node) return [part + ' is not there'];
              const at = node.getBoundingClientRect();
              const within = at.height > 0 && at.top >= 0 && at.bottom <= innerHeight && at.left >= 0 && at.right <= innerWidth;
              const top = document.elementFromPoint((at.left + at.right) / 2, at.bottom - 4);
              const free = node.contains(top) || top?.contains(node);
              return within && free ? [] : [`${part} from ${at.top} to ${at.bottom} of ${innerHeight}, at its foot ${top?.localName}.${top?.className}`];
            })""";

    /** How high a window must be to show all of it; the frame scrolls its content in a box of its own. */
    static final String HEIGHT = """
            least => {
              const frame = document.querySelector('vaadin-app-layout')?.shadowRoot?.querySelector('[content]');
              const box = frame ?? document.documentElement;
              return Math.min(8000, Math.max(least, window.innerHeight - box.clientHeight + box.scrollHeight));
            }""";

    /** Waits until nothing is on its way and nothing moves; what is wrong then, and how high a window must be to show all. */
    static final String SEEN = String.join(
            "\n",
            "async least => {",
            "const idle = " + IDLE + ";",
            "const atRest = " + AT_REST + ";",
            "const end = performance.now() + 30_000;",
            "let rests = false;",
            "while (!rests && performance.now() < end) rests = await atRest() && idle();",
            "const restless = rests ? [] : ['does not come to rest'];",
            "const wrong = [...restless, ...(" + WHOLE + ")(), ...(" + TOASTS + ")()];",
            "return {wrong, height: (" + HEIGHT + ")(least)};",
            "}");

    private ScreenRules() {}
}
