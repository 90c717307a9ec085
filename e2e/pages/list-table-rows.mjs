/**
 * The tables of a page as Chromium tells them to a screen reader: of each row the roles of its
 * cells, in order.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[][][]>}
 */
export async function listTableRows(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  /**
   * @param {string} id
   * @param {readonly string[]} roles
   * @returns {typeof nodes} the nearest ones below
   */
  const listBelow = (id, roles) =>
    (byId.get(id)?.childIds ?? []).flatMap((childId) => {
      const child = byId.get(childId);
      if (child && roles.includes(child.role?.value)) return [child];
      return listBelow(childId, roles);
    });

  return nodes
    .filter(({ role }) => role?.value === 'table')
    .map((table) =>
      listBelow(table.nodeId, ['row']).map((row) =>
        listBelow(row.nodeId, ['cell', 'gridcell', 'columnheader', 'rowheader']).map(({ role }) =>
          role?.value === 'gridcell' ? 'cell' : String(role?.value),
        ),
      ),
    );
}
