// Who there is, as the directory says.

let companies = [];
let mayAdd = false;

export const set = read => { companies = read.companies; mayAdd = read.canAdd; };
export const canAdd = () => mayAdd;
export const all = () => companies;
export const company = installation => companies.find(each => each.installationId === installation);
export const member = (installation, id) => company(installation)?.members.find(each => each.id === id);
export const channel = (installation, id) => company(installation)?.channels.find(each => each.id === id);
export const channelsOf = (installation, memberId) =>
  (company(installation)?.channels ?? []).filter(each => each.memberIds.includes(memberId));
