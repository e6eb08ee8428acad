/**
 * Danh bạ các cơ sở dữ liệu: the national databases that laws name, who owns them, the bodies that were merged, and the
 * 204 groups of information that Annex V of Decree 58/2026/NĐ-CP has each body share.
 *
 * It holds what could be read: 11 of 20 national databases; the annex as transcribed from a scan, not verified; the
 * specialised databases as four numbers, whose meaning no act was found to give.
 *
 * @module
 */
export {
  formerOwners,
  groupsOf,
  listed,
  listPurposes,
  nationalDatabases,
  owner,
  ownerKeys,
  readiness,
  sharedGroups,
  sharedGroupsSource,
  type FormerOwner,
  type NationalDatabase,
  type Owner,
  type OwnerKey,
  type SharedGroup,
} from "./registry.js";
