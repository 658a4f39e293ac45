export const id = 9339;
export const ids = [9339];
export const modules = {

/***/ 79339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLiveProgress: () => (/* binding */ createLiveProgress)
/* harmony export */ });
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(971);
/* harmony import */ var _domain_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73598);


const REDRAW_MS = 80;
function createLiveProgress({ output, draw, clock, log }) {
    const update = (0,log_update__WEBPACK_IMPORTED_MODULE_1__/* .createLogUpdate */ .SY)(asStream(output), { showCursor: true });
    let state = _domain_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PROGRESS */ .cf;
    let startedMs;
    let drawnMs = Number.NEGATIVE_INFINITY;
    const redraw = (isForced) => {
        const now = clock.ticksMs();
        if (!isForced && now - drawnMs < REDRAW_MS)
            return;
        drawnMs = now;
        state = { ...state, elapsedMs: now - (startedMs ?? now) };
        update(draw(state));
    };
    const above = (write) => (line) => {
        update.clear();
        write(line);
        if (state.suites.length > 0)
            redraw(true);
    };
    return {
        progress: {
            expected: (change) => {
                startedMs ??= clock.ticksMs();
                state = (0,_domain_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .withExpected */ .NK)(state, change);
                redraw(change.count > 0 || isDone(state));
            },
            finished: (event) => {
                state = (0,_domain_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .withFinished */ .$O)(state, event);
                redraw(isDone(state));
            },
            retrying: (change) => {
                state = (0,_domain_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .withRetrying */ .P0)(state, change);
                redraw(false);
            },
        },
        log: { info: above((line) => log.info(line)), warn: above((line) => log.warn(line)) },
        [Symbol.dispose]: () => update.clear(),
    };
}
function isDone(state) {
    const { total, done } = (0,_domain_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .trialsOf */ .xY)(state);
    return done === total;
}
function asStream(output) {
    const stream = {
        write: output.write,
        get columns() {
            return output.columns;
        },
        isTTY: true,
    };
    return stream;
}


/***/ })

};
