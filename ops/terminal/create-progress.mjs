const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * @typedef {object} Progress
 * @property {<T>(label: string, work: () => Promise<T>) => Promise<T>} step shows that `work` is
 *   under way, then that it is done and how long it took; passes its result or error on
 */

/**
 * Shows the steps of a command: a running clock on a terminal, plain lines elsewhere.
 * @param {{ write: (text: string) => unknown, isTTY?: boolean }} [output]
 * @returns {Progress}
 */
export function createProgress(output = process.stdout) {
  return {
    async step(label, work) {
      const began = performance.now();
      const clear = output.isTTY ? spin(output, label, began) : announce(output, label);
      try {
        const result = await work();
        output.write(`${clear()}  ✓ ${label}${toTime(began)}\n`);
        return result;
      } catch (error) {
        output.write(`${clear()}  ✗ ${label}${toTime(began)}\n`);
        throw error;
      }
    },
  };
}

/**
 * @param {{ write: (text: string) => unknown }} output
 * @param {string} label
 * @param {number} began
 * @returns {() => string} stops the clock and gives the text that wipes its line
 */
function spin(output, label, began) {
  let turn = 0;
  const draw = () => {
    output.write(`\r\u001b[K  ${frames[turn++ % frames.length]} ${label}${toTime(began)}`);
  };
  draw();
  const timer = setInterval(draw, 100);
  return () => {
    clearInterval(timer);
    return '\r\u001b[K';
  };
}

/**
 * @param {{ write: (text: string) => unknown }} output
 * @param {string} label
 */
function announce(output, label) {
  output.write(`  … ${label}\n`);
  return () => '';
}

/**
 * Time since an instant of performance.now(), left out while it says nothing.
 * @param {number} began
 */
function toTime(began) {
  const seconds = (performance.now() - began) / 1000;
  if (seconds < 0.5) return '';
  if (seconds < 60) return `  ${seconds.toFixed(1)} s`;
  return `  ${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
