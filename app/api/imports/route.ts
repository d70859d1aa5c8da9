import { DomainError } from "#/db/errors.ts";
import { answerOwnPage } from "#/server/http/upload.ts";
import { inspectUpload } from "#/server/imports/inspect.ts";
import { keepUpload, removeUpload } from "#/server/imports/uploads.ts";
import { createContext } from "#/server/trpc/context.ts";

const TYPE = "application/octet-stream"; // no form on another site can send it

/** Takes a file of at most 20 MB as the body and tells what is in it; one that cannot be read is not kept. */
export const POST = (request: Request): Promise<Response> =>
  answerOwnPage(request, TYPE, async () => {
    const { actor, call } = await createContext(request.headers);
    if (!actor) throw new DomainError("UNAUTHENTICATED", "Sign in first.");
    const announced = request.headers.get("x-file-size");
    const uploadId = await keepUpload(
      actor,
      { chunks: request.body ?? new ReadableStream(), size: announced === null ? null : Number(announced) },
      call,
    );
    try {
      return Response.json({ uploadId, inspection: await inspectUpload(actor, uploadId) });
    } catch (error) {
      await removeUpload(actor, uploadId);
      throw error;
    }
  });
