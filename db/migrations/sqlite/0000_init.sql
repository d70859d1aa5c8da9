CREATE TABLE `sign_in_accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`password` text,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`scope` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `sign_in_users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sign_in_accounts_user_ix` ON `sign_in_accounts` (`user_id`);--> statement-breakpoint
CREATE TABLE `agencies` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`visibility` text NOT NULL,
	`time_zone` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `agency_chains` (
	`agency_id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `api_keys` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`member_id` text NOT NULL,
	`label` text NOT NULL,
	`key_hash` text NOT NULL,
	`hint` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`revoked_at` integer,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`member_id`) REFERENCES `members`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_hash_uq` ON `api_keys` (`key_hash`);--> statement-breakpoint
CREATE TABLE `audit_events` (
	`agency_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`detail` text,
	`detail_digest` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`agency_id`, `seq`)
);
--> statement-breakpoint
CREATE INDEX `audit_events_entity_ix` ON `audit_events` (`agency_id`,`entity`,`entity_id`,`seq`);--> statement-breakpoint
CREATE TABLE `candidate_shares` (
	`agency_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`member_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `candidate_id`, `member_id`),
	FOREIGN KEY (`agency_id`,`candidate_id`) REFERENCES `candidates`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`member_id`) REFERENCES `members`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `candidate_shares_member_ix` ON `candidate_shares` (`agency_id`,`member_id`,`candidate_id`);--> statement-breakpoint
CREATE TABLE `candidates` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`email` text,
	`phone` text,
	`headline` text,
	`next_round_at` integer,
	`next_round_id` text,
	`last_held_at` integer,
	`last_close` text NOT NULL,
	`stated_interest` integer,
	`perceived_interest` integer,
	`active_submissions` integer NOT NULL,
	`due_at` integer NOT NULL,
	`sample` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`owner_id`) REFERENCES `members`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "candidates_version_ck" CHECK(version >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `candidates_email_uq` ON `candidates` (`agency_id`,`email`);--> statement-breakpoint
CREATE INDEX `candidates_name_ix` ON `candidates` (`agency_id`,`sort_name`,`id`);--> statement-breakpoint
CREATE INDEX `candidates_due_ix` ON `candidates` (`agency_id`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `candidates_updated_ix` ON `candidates` (`agency_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `candidates_close_ix` ON `candidates` (`agency_id`,`last_close`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `candidates_owner_ix` ON `candidates` (`agency_id`,`owner_id`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `candidates_sample_ix` ON `candidates` (`agency_id`,`sample`,`id`);--> statement-breakpoint
CREATE TABLE `checklist_ticks` (
	`agency_id` text NOT NULL,
	`round_id` text NOT NULL,
	`topic` text NOT NULL,
	`checked` integer NOT NULL,
	`member_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `round_id`, `topic`),
	FOREIGN KEY (`agency_id`,`round_id`) REFERENCES `rounds`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `clients` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`soft_close` integer NOT NULL,
	`sample` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `clients_name_ix` ON `clients` (`agency_id`,`sort_name`,`id`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`title` text,
	`email` text,
	`authority` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`client_id`) REFERENCES `clients`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contacts_client_ix` ON `contacts` (`agency_id`,`client_id`,`sort_name`,`id`);--> statement-breakpoint
CREATE INDEX `contacts_name_ix` ON `contacts` (`agency_id`,`sort_name`,`id`);--> statement-breakpoint
CREATE TABLE `handed_out_checklists` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`round_id` text NOT NULL,
	`how` text NOT NULL,
	`at` integer NOT NULL,
	`member_id` text NOT NULL,
	`checklist` text NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`round_id`) REFERENCES `rounds`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handed_out_round_ix` ON `handed_out_checklists` (`agency_id`,`round_id`,`at`);--> statement-breakpoint
CREATE TABLE `idempotency_replies` (
	`agency_id` text NOT NULL,
	`actor` text NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`reply` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `actor`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_replies_age_ix` ON `idempotency_replies` (`agency_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `imports` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`member_id` text NOT NULL,
	`file_name` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`done` integer NOT NULL,
	`total` integer NOT NULL,
	`report` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`member_id`) REFERENCES `members`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `interest_readings` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`submission_id` text NOT NULL,
	`round_id` text,
	`value` integer NOT NULL,
	`at` integer NOT NULL,
	`moment` text NOT NULL,
	`source` text NOT NULL,
	`member_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`submission_id`) REFERENCES `submissions`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`round_id`) REFERENCES `rounds`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "interest_readings_value_ck" CHECK(value between 1 and 5)
);
--> statement-breakpoint
CREATE INDEX `interest_readings_submission_ix` ON `interest_readings` (`agency_id`,`submission_id`,`at`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `interest_readings_round_ix` ON `interest_readings` (`agency_id`,`round_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`revoked_at` integer,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`invited_by`) REFERENCES `members`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token_uq` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`client_id` text NOT NULL,
	`title` text NOT NULL,
	`sort_title` text NOT NULL,
	`status` text NOT NULL,
	`closing_role` integer NOT NULL,
	`hiring_manager_id` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`client_id`) REFERENCES `clients`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`hiring_manager_id`) REFERENCES `contacts`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `jobs_client_ix` ON `jobs` (`agency_id`,`client_id`,`sort_title`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_title_ix` ON `jobs` (`agency_id`,`sort_title`,`id`);--> statement-breakpoint
CREATE INDEX `jobs_manager_ix` ON `jobs` (`agency_id`,`hiring_manager_id`);--> statement-breakpoint
CREATE TABLE `members` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`status` text NOT NULL,
	`time_zone` text,
	`single_keys` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_user_uq` ON `members` (`agency_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `members_sign_in_ix` ON `members` (`user_id`);--> statement-breakpoint
CREATE TABLE `practices` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`submission_id` text NOT NULL,
	`ask_kind` text NOT NULL,
	`wording` text NOT NULL,
	`partner` text,
	`confidence` integer,
	`at` integer NOT NULL,
	`member_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`submission_id`) REFERENCES `submissions`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "practices_confidence_ck" CHECK(confidence between 1 and 5)
);
--> statement-breakpoint
CREATE INDEX `practices_submission_ix` ON `practices` (`agency_id`,`submission_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `sign_in_attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_attempts_key_uq` ON `sign_in_attempts` (`key`);--> statement-breakpoint
CREATE TABLE `round_interviewers` (
	`agency_id` text NOT NULL,
	`round_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `round_id`, `contact_id`),
	FOREIGN KEY (`agency_id`,`round_id`) REFERENCES `rounds`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`contact_id`) REFERENCES `contacts`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `round_interviewers_contact_ix` ON `round_interviewers` (`agency_id`,`contact_id`,`round_id`);--> statement-breakpoint
CREATE TABLE `rounds` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`submission_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`scheduled_at` integer NOT NULL,
	`minutes` integer NOT NULL,
	`time_zone` text NOT NULL,
	`local_date` text NOT NULL,
	`local_month` text NOT NULL,
	`day_starts_at` integer,
	`day_ends_at` integer,
	`credit_id` text,
	`closing_signs` text,
	`place` text,
	`planned_ask` text,
	`planned_reason` text,
	`planned_wording` text,
	`prep_call_at` integer,
	`prep_held_at` integer,
	`prep_minutes` integer,
	`debriefed_at` integer,
	`debriefed_by` text,
	`asked` text,
	`ask_kind` text,
	`words` text,
	`response` text,
	`reason_not_asked` text,
	`stated_interest` integer,
	`interest_before` integer,
	`perceived_interest` integer,
	`outcome` text,
	`outcome_reason` text,
	`outcome_at` integer,
	`chased_at` integer,
	`expected_by` text,
	`latest_by` text,
	`may_contact` integer,
	`thank_you` text,
	`thank_you_sent_at` integer,
	`highlights` text,
	`notes` text,
	`recorded_before_outcome` integer,
	`advised_ask` text,
	`advice_origin` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`submission_id`) REFERENCES `submissions`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`candidate_id`) REFERENCES `candidates`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`client_id`) REFERENCES `clients`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`credit_id`) REFERENCES `members`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rounds_stated_ck" CHECK(stated_interest between 1 and 5),
	CONSTRAINT "rounds_perceived_ck" CHECK(perceived_interest between 1 and 5),
	CONSTRAINT "rounds_minutes_ck" CHECK(minutes between 5 and 1440)
);
--> statement-breakpoint
CREATE INDEX `rounds_submission_ix` ON `rounds` (`agency_id`,`submission_id`,`scheduled_at`,`id`);--> statement-breakpoint
CREATE INDEX `rounds_candidate_ix` ON `rounds` (`agency_id`,`candidate_id`,`scheduled_at`,`id`);--> statement-breakpoint
CREATE INDEX `rounds_day_ix` ON `rounds` (`agency_id`,`local_date`,`scheduled_at`,`id`);--> statement-breakpoint
CREATE INDEX `rounds_status_ix` ON `rounds` (`agency_id`,`status`,`scheduled_at`,`id`);--> statement-breakpoint
CREATE INDEX `rounds_outcome_ix` ON `rounds` (`agency_id`,`outcome`,`scheduled_at`,`id`);--> statement-breakpoint
CREATE INDEX `rounds_debrief_ix` ON `rounds` (`agency_id`,`debriefed_at`,`status`,`scheduled_at`,`id`);--> statement-breakpoint
CREATE INDEX `rounds_client_ix` ON `rounds` (`agency_id`,`client_id`,`scheduled_at`,`id`);--> statement-breakpoint
CREATE INDEX `rounds_credit_ix` ON `rounds` (`agency_id`,`credit_id`,`local_month`);--> statement-breakpoint
CREATE TABLE `search_documents` (
	`agency_id` text NOT NULL,
	`kind` text NOT NULL,
	`entity_id` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`agency_id`, `kind`, `entity_id`),
	FOREIGN KEY (`agency_id`) REFERENCES `agencies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sign_in_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `sign_in_users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_sessions_token_uq` ON `sign_in_sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sign_in_sessions_user_ix` ON `sign_in_sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `setup_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `setup_links_token_uq` ON `setup_links` (`token_hash`);--> statement-breakpoint
CREATE TABLE `submission_status_changes` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`submission_id` text NOT NULL,
	`from_status` text,
	`to_status` text NOT NULL,
	`reason` text,
	`member_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`submission_id`) REFERENCES `submissions`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `status_changes_submission_ix` ON `submission_status_changes` (`agency_id`,`submission_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`agency_id` text NOT NULL,
	`id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`job_id` text NOT NULL,
	`status` text NOT NULL,
	`status_reason` text,
	`start_date` text,
	`process_rounds` integer,
	`process_decides` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`agency_id`, `id`),
	FOREIGN KEY (`agency_id`,`candidate_id`) REFERENCES `candidates`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`,`job_id`) REFERENCES `jobs`(`agency_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `submissions_candidate_ix` ON `submissions` (`agency_id`,`candidate_id`,`id`);--> statement-breakpoint
CREATE INDEX `submissions_job_ix` ON `submissions` (`agency_id`,`job_id`,`id`);--> statement-breakpoint
CREATE INDEX `submissions_status_ix` ON `submissions` (`agency_id`,`status`,`id`);--> statement-breakpoint
CREATE TABLE `sign_in_users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_users_email_uq` ON `sign_in_users` (`email`);--> statement-breakpoint
CREATE TABLE `sign_in_verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_verifications_identifier_ix` ON `sign_in_verifications` (`identifier`);