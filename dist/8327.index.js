export const id = 8327;
export const ids = [8327];
export const modules = {

 68327:
 ((module) => {

module.exports = eval("require")("./adapters/providers/retirements.ts");


 })

};
