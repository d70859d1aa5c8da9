CREATE TABLE "sign_in_accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"scope" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"visibility" text NOT NULL,
	"time_zone" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agency_chains" (
	"agency_id" uuid PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"agency_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"label" text NOT NULL,
	"key_hash" text NOT NULL,
	"hint" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_keys_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"agency_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"entity" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"detail" jsonb,
	"detail_digest" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_events_pk" PRIMARY KEY("agency_id","seq")
);
--> statement-breakpoint
CREATE TABLE "candidate_shares" (
	"agency_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "candidate_shares_pk" PRIMARY KEY("agency_id","candidate_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "candidates" (
	"agency_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"sort_name" text NOT NULL,
	"email" text,
	"phone" text,
	"headline" text,
	"next_round_at" timestamp (3) with time zone,
	"next_round_id" uuid,
	"last_held_at" timestamp (3) with time zone,
	"last_close" text NOT NULL,
	"stated_interest" integer,
	"perceived_interest" integer,
	"active_submissions" integer NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"sample" boolean NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "candidates_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "candidates_version_ck" CHECK (version >= 1)
);
--> statement-breakpoint
CREATE TABLE "checklist_ticks" (
	"agency_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"checked" boolean NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "checklist_ticks_pk" PRIMARY KEY("agency_id","round_id","topic")
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"agency_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"sort_name" text NOT NULL,
	"soft_close" boolean NOT NULL,
	"sample" boolean NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clients_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"agency_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"name" text NOT NULL,
	"sort_name" text NOT NULL,
	"title" text,
	"email" text,
	"authority" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contacts_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "handed_out_checklists" (
	"agency_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"how" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"member_id" uuid NOT NULL,
	"checklist" jsonb NOT NULL,
	CONSTRAINT "handed_out_checklists_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "idempotency_replies" (
	"agency_id" uuid NOT NULL,
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"reply" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_replies_pk" PRIMARY KEY("agency_id","actor","key")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"agency_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"done" integer NOT NULL,
	"total" integer NOT NULL,
	"report" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "imports_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "interest_readings" (
	"agency_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"round_id" uuid,
	"value" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"moment" text NOT NULL,
	"source" text NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "interest_readings_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "interest_readings_value_ck" CHECK (value between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"agency_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"agency_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"title" text NOT NULL,
	"sort_title" text NOT NULL,
	"status" text NOT NULL,
	"closing_role" boolean NOT NULL,
	"hiring_manager_id" uuid,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "jobs_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"agency_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"status" text NOT NULL,
	"time_zone" text,
	"single_keys" boolean NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "members_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "practices" (
	"agency_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"ask_kind" text NOT NULL,
	"wording" text NOT NULL,
	"partner" text,
	"confidence" integer,
	"at" timestamp (3) with time zone NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "practices_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "practices_confidence_ck" CHECK (confidence between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "round_interviewers" (
	"agency_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "round_interviewers_pk" PRIMARY KEY("agency_id","round_id","contact_id")
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"agency_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"scheduled_at" timestamp (3) with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"time_zone" text NOT NULL,
	"local_date" text NOT NULL,
	"local_month" text NOT NULL,
	"day_starts_at" timestamp (3) with time zone,
	"day_ends_at" timestamp (3) with time zone,
	"credit_id" uuid,
	"closing_signs" text,
	"place" text,
	"planned_ask" text,
	"planned_reason" text,
	"planned_wording" text,
	"prep_call_at" timestamp (3) with time zone,
	"prep_held_at" timestamp (3) with time zone,
	"prep_minutes" integer,
	"debriefed_at" timestamp (3) with time zone,
	"debriefed_by" uuid,
	"asked" text,
	"ask_kind" text,
	"words" text,
	"response" text,
	"reason_not_asked" text,
	"stated_interest" integer,
	"interest_before" integer,
	"perceived_interest" integer,
	"outcome" text,
	"outcome_reason" text,
	"outcome_at" timestamp (3) with time zone,
	"chased_at" timestamp (3) with time zone,
	"expected_by" text,
	"latest_by" text,
	"may_contact" boolean,
	"thank_you" text,
	"thank_you_sent_at" timestamp (3) with time zone,
	"highlights" text,
	"notes" text,
	"recorded_before_outcome" boolean,
	"advised_ask" text,
	"advice_origin" text,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rounds_pk" PRIMARY KEY("agency_id","id"),
	CONSTRAINT "rounds_stated_ck" CHECK (stated_interest between 1 and 5),
	CONSTRAINT "rounds_perceived_ck" CHECK (perceived_interest between 1 and 5),
	CONSTRAINT "rounds_minutes_ck" CHECK (minutes between 5 and 1440)
);
--> statement-breakpoint
CREATE TABLE "search_documents" (
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "search_documents_pk" PRIMARY KEY("agency_id","kind","entity_id")
);
--> statement-breakpoint
CREATE TABLE "sign_in_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "setup_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "submission_status_changes" (
	"agency_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"reason" text,
	"member_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "submission_status_changes_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"agency_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"status" text NOT NULL,
	"status_reason" text,
	"start_date" text,
	"process_rounds" integer,
	"process_decides" text,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "submissions_pk" PRIMARY KEY("agency_id","id")
);
--> statement-breakpoint
CREATE TABLE "sign_in_users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sign_in_accounts" ADD CONSTRAINT "sign_in_accounts_user_id_sign_in_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."sign_in_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_member_fk" FOREIGN KEY ("agency_id","member_id") REFERENCES "public"."members"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_shares" ADD CONSTRAINT "candidate_shares_candidate_fk" FOREIGN KEY ("agency_id","candidate_id") REFERENCES "public"."candidates"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_shares" ADD CONSTRAINT "candidate_shares_member_fk" FOREIGN KEY ("agency_id","member_id") REFERENCES "public"."members"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_owner_fk" FOREIGN KEY ("agency_id","owner_id") REFERENCES "public"."members"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_ticks" ADD CONSTRAINT "checklist_ticks_round_fk" FOREIGN KEY ("agency_id","round_id") REFERENCES "public"."rounds"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_client_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."clients"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handed_out_checklists" ADD CONSTRAINT "handed_out_round_fk" FOREIGN KEY ("agency_id","round_id") REFERENCES "public"."rounds"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_member_fk" FOREIGN KEY ("agency_id","member_id") REFERENCES "public"."members"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest_readings" ADD CONSTRAINT "interest_readings_submission_fk" FOREIGN KEY ("agency_id","submission_id") REFERENCES "public"."submissions"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest_readings" ADD CONSTRAINT "interest_readings_round_fk" FOREIGN KEY ("agency_id","round_id") REFERENCES "public"."rounds"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_inviter_fk" FOREIGN KEY ("agency_id","invited_by") REFERENCES "public"."members"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_client_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."clients"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_manager_fk" FOREIGN KEY ("agency_id","hiring_manager_id") REFERENCES "public"."contacts"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_submission_fk" FOREIGN KEY ("agency_id","submission_id") REFERENCES "public"."submissions"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_interviewers" ADD CONSTRAINT "round_interviewers_round_fk" FOREIGN KEY ("agency_id","round_id") REFERENCES "public"."rounds"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_interviewers" ADD CONSTRAINT "round_interviewers_contact_fk" FOREIGN KEY ("agency_id","contact_id") REFERENCES "public"."contacts"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_submission_fk" FOREIGN KEY ("agency_id","submission_id") REFERENCES "public"."submissions"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_candidate_fk" FOREIGN KEY ("agency_id","candidate_id") REFERENCES "public"."candidates"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_client_fk" FOREIGN KEY ("agency_id","client_id") REFERENCES "public"."clients"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_credit_fk" FOREIGN KEY ("agency_id","credit_id") REFERENCES "public"."members"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_sessions" ADD CONSTRAINT "sign_in_sessions_user_id_sign_in_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."sign_in_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_status_changes" ADD CONSTRAINT "status_changes_submission_fk" FOREIGN KEY ("agency_id","submission_id") REFERENCES "public"."submissions"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_candidate_fk" FOREIGN KEY ("agency_id","candidate_id") REFERENCES "public"."candidates"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_job_fk" FOREIGN KEY ("agency_id","job_id") REFERENCES "public"."jobs"("agency_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sign_in_accounts_user_ix" ON "sign_in_accounts" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_hash_uq" ON "api_keys" USING btree ("key_hash");--> statement-breakpoint
CREATE INDEX "audit_events_entity_ix" ON "audit_events" USING btree ("agency_id","entity","entity_id","seq");--> statement-breakpoint
CREATE INDEX "candidate_shares_member_ix" ON "candidate_shares" USING btree ("agency_id","member_id","candidate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "candidates_email_uq" ON "candidates" USING btree ("agency_id","email");--> statement-breakpoint
CREATE INDEX "candidates_name_ix" ON "candidates" USING btree ("agency_id","sort_name","id");--> statement-breakpoint
CREATE INDEX "candidates_due_ix" ON "candidates" USING btree ("agency_id","due_at","id");--> statement-breakpoint
CREATE INDEX "candidates_updated_ix" ON "candidates" USING btree ("agency_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "candidates_close_ix" ON "candidates" USING btree ("agency_id","last_close","due_at","id");--> statement-breakpoint
CREATE INDEX "candidates_owner_ix" ON "candidates" USING btree ("agency_id","owner_id","due_at","id");--> statement-breakpoint
CREATE INDEX "candidates_sample_ix" ON "candidates" USING btree ("agency_id","sample","id");--> statement-breakpoint
CREATE INDEX "clients_name_ix" ON "clients" USING btree ("agency_id","sort_name","id");--> statement-breakpoint
CREATE INDEX "contacts_client_ix" ON "contacts" USING btree ("agency_id","client_id","sort_name","id");--> statement-breakpoint
CREATE INDEX "contacts_name_ix" ON "contacts" USING btree ("agency_id","sort_name","id");--> statement-breakpoint
CREATE INDEX "handed_out_round_ix" ON "handed_out_checklists" USING btree ("agency_id","round_id","at");--> statement-breakpoint
CREATE INDEX "idempotency_replies_age_ix" ON "idempotency_replies" USING btree ("agency_id","created_at");--> statement-breakpoint
CREATE INDEX "interest_readings_submission_ix" ON "interest_readings" USING btree ("agency_id","submission_id","at","created_at","id");--> statement-breakpoint
CREATE INDEX "interest_readings_round_ix" ON "interest_readings" USING btree ("agency_id","round_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token_uq" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "jobs_client_ix" ON "jobs" USING btree ("agency_id","client_id","sort_title","id");--> statement-breakpoint
CREATE INDEX "jobs_title_ix" ON "jobs" USING btree ("agency_id","sort_title","id");--> statement-breakpoint
CREATE INDEX "jobs_manager_ix" ON "jobs" USING btree ("agency_id","hiring_manager_id");--> statement-breakpoint
CREATE UNIQUE INDEX "members_user_uq" ON "members" USING btree ("agency_id","user_id");--> statement-breakpoint
CREATE INDEX "members_sign_in_ix" ON "members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "practices_submission_ix" ON "practices" USING btree ("agency_id","submission_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_in_attempts_key_uq" ON "sign_in_attempts" USING btree ("key");--> statement-breakpoint
CREATE INDEX "round_interviewers_contact_ix" ON "round_interviewers" USING btree ("agency_id","contact_id","round_id");--> statement-breakpoint
CREATE INDEX "rounds_submission_ix" ON "rounds" USING btree ("agency_id","submission_id","scheduled_at","id");--> statement-breakpoint
CREATE INDEX "rounds_candidate_ix" ON "rounds" USING btree ("agency_id","candidate_id","scheduled_at","id");--> statement-breakpoint
CREATE INDEX "rounds_day_ix" ON "rounds" USING btree ("agency_id","local_date","scheduled_at","id");--> statement-breakpoint
CREATE INDEX "rounds_status_ix" ON "rounds" USING btree ("agency_id","status","scheduled_at","id");--> statement-breakpoint
CREATE INDEX "rounds_outcome_ix" ON "rounds" USING btree ("agency_id","outcome","scheduled_at","id");--> statement-breakpoint
CREATE INDEX "rounds_debrief_ix" ON "rounds" USING btree ("agency_id","debriefed_at","status","scheduled_at","id");--> statement-breakpoint
CREATE INDEX "rounds_client_ix" ON "rounds" USING btree ("agency_id","client_id","scheduled_at","id");--> statement-breakpoint
CREATE INDEX "rounds_credit_ix" ON "rounds" USING btree ("agency_id","credit_id","local_month");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_in_sessions_token_uq" ON "sign_in_sessions" USING btree ("token");--> statement-breakpoint
CREATE INDEX "sign_in_sessions_user_ix" ON "sign_in_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "setup_links_token_uq" ON "setup_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "status_changes_submission_ix" ON "submission_status_changes" USING btree ("agency_id","submission_id","at","id");--> statement-breakpoint
CREATE INDEX "submissions_candidate_ix" ON "submissions" USING btree ("agency_id","candidate_id","id");--> statement-breakpoint
CREATE INDEX "submissions_job_ix" ON "submissions" USING btree ("agency_id","job_id","id");--> statement-breakpoint
CREATE INDEX "submissions_status_ix" ON "submissions" USING btree ("agency_id","status","id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_in_users_email_uq" ON "sign_in_users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "sign_in_verifications_identifier_ix" ON "sign_in_verifications" USING btree ("identifier");