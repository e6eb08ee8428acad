/**
 * Hoạt động xây dựng: plans, projects, works, and who may do what (Decree 212/2026/NĐ-CP).
 *
 * @module
 */
export { planKinds } from "./codes.js";
export * as planningTask from "./planning-task/index.js";
export { PlanningTask } from "./planning-task/index.js";
export * as urbanRuralPlan from "./urban-rural-plan/index.js";
export { UrbanRuralPlan } from "./urban-rural-plan/index.js";
export * as constructionProject from "./construction-project/index.js";
export { ConstructionProject } from "./construction-project/index.js";
export * as constructionWork from "./construction-work/index.js";
export { ConstructionWork } from "./construction-work/index.js";
export * as practitionerCapability from "./practitioner-capability/index.js";
export { PractitionerCapability } from "./practitioner-capability/index.js";
export * as contractorCapability from "./contractor-capability/index.js";
export { ContractorCapability } from "./contractor-capability/index.js";
