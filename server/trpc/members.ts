import { changeRole, setMemberStatus } from "../agencies/change-member.ts";
import { listMembers } from "../agencies/list-members.ts";
import { changeRoleInput, listMembersInput, setMemberStatusInput } from "../agencies/schema.ts";
import { memberProcedure, router } from "./base.ts";

export const membersRouter = router({
  list: memberProcedure.input(listMembersInput).query(({ ctx, input }) => listMembers(ctx.db, ctx.actor, input)),
  changeRole: memberProcedure.input(changeRoleInput).mutation(({ ctx, input }) => changeRole(ctx.db, ctx.actor, input, ctx.call)),
  setStatus: memberProcedure.input(setMemberStatusInput).mutation(({ ctx, input }) => setMemberStatus(ctx.db, ctx.actor, input, ctx.call)),
});
