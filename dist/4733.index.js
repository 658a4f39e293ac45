export const id = 4733;
export const ids = [4733];
export const modules = {

 94733:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   assignCases: () => ( assignCases),
   keysOf: () => ( keysOf),
   ordersOf: () => ( ordersOf)
 });
 var _domain_json_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57410);
 var _domain_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64233);


const UNRECORDED_MS = 1000;
function assignCases(orders, of, recordedMs = () => undefined) {
    const cases = [...Map.groupBy(orders.flatMap(keysOf), _domain_keys_js__WEBPACK_IMPORTED_MODULE_1__ .u2)];
    const known = cases.map(([, [key]]) => key && recordedMs(key)).filter((ms) => ms !== undefined);
    const usual = medianOf(known) ?? UNRECORDED_MS;
    const weighed = cases
        .map(([id, keys]) => ({ id, ms: keys.reduce((sum, key) => sum + (recordedMs(key) ?? usual), 0) }))
        .map((entry) => ({ ...entry, rank: (0,_domain_json_digest_js__WEBPACK_IMPORTED_MODULE_0__ .o)(entry.id) }))
        .sort((a, b) => b.ms - a.ms || (a.rank < b.rank ? -1 : 1));
    const loads = Array.from({ length: of }, () => 0);
    const assigned = new Map();
    for (const { id, ms } of weighed) {
        const least = loads.indexOf(Math.min(...loads));
        loads[least] = (loads[least] ?? 0) + ms;
        assigned.set(id, least + 1);
    }
    return assigned;
}
function ordersOf(orders, assigned, shard) {
    return orders.filter((order) => {
        const [first] = keysOf(order);
        return first !== undefined && assigned.get((0,_domain_keys_js__WEBPACK_IMPORTED_MODULE_1__ .u2)(first)) === shard;
    });
}
function keysOf(order) {
    return order.kind === 'together' ? order.keys : order.calls.map(({ key }) => key);
}
function medianOf(values) {
    return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}


 })

};
