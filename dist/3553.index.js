export const id = 3553;
export const ids = [3553];
export const modules = {

 83553:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  readStoredTrials: () => ( readStoredTrials)
});

var ports = __webpack_require__(14788);
;

const OFFLINE = { call: refuse, attempt: refuse, tryAgain: () => undefined };
function refuse() {
    return Promise.reject(new ports .RA({ kind: 'malformed', message: 'no stored answer' }));
}

var standing = __webpack_require__(97050);
var trial = __webpack_require__(48766);
;



const WORKERS = 64;
async function readStoredTrials(cases, tools) {
    const offline = { ...tools, dispatcher: OFFLINE };
    const read = [];
    const waiting = cases.entries();
    const work = async () => {
        for (const [index, each] of waiting)
            read[index] = await readStoredTrial(each, offline);
    };
    await Promise.all(Array.from({ length: WORKERS }, work));
    return read.filter((trial) => trial.status === 'scored');
}
async function readStoredTrial({ suite, target, planned }, tools) {
    const sweep = { side: 'head', purpose: 'sweep', round: 1, number: 1 };
    const key = { suite, target, caseId: planned.case.id, ...sweep };
    const job = { key, planned, tools, isStopped: () => false, standing: (0,standing .HJ)(), mayBePaid: () => false };
    return tools.putAside((await (0,trial .W)(job)).trial);
}


 })

};
