// Made from openapi.yaml by `npm run generate`. Edit openapi.yaml, then run it again.

export interface paths {
    "/bulk_action/email/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bulk emails
         * @description Returns the bulk emails of the organization, a page at a time. The order is not documented; newest first is
         *     likely.
         */
        get: operations["listBulkEmails"];
        put?: never;
        /**
         * Start a bulk email
         * @description Sends one email template to every lead that `s_query` matches. `contact_preference` says which of a lead's
         *     contacts get it. Leads without an address, and addresses that unsubscribed, are left out (inferred).
         *
         *     Where sending limits are switched on, these emails count: by default 200 a day and 20 an hour per account, with
         *     a minimum delay between two. An old help article caps one bulk email at 100,000 leads.
         *
         *     Returns the action with status `created`; its counters are null until the leads are counted. Sending this
         *     request again sends the emails again.
         */
        post: operations["createBulkEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk_action/email/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bulk email.
                 * @example bulkemail_qmjJY85TSmMBqw1MKgL5o3LdSJkvklqfAwfdcjiRYCy
                 */
                id: components["parameters"]["BulkEmailId"];
            };
            cookie?: never;
        };
        /**
         * Get a bulk email
         * @description Returns one bulk email with its present status and counters. Poll it to follow progress. The email activities it
         *     made hold its id in `bulk_email_action_id`.
         */
        get: operations["getBulkEmail"];
        /**
         * Pause or resume a bulk email
         * @description Pauses a running bulk email, or resumes a paused one. Emails already sent stay sent. An action paused for more
         *     than seven days cannot be resumed.
         *
         *     Close documents the two bodies but neither method nor path: this call is inferred from how its API updates
         *     everything else, so be ready for 404 or 405. Presumably a `created`, `loading` or `processing` action can be
         *     paused, and only a `paused` one resumed: a repeated request changes nothing, and may be answered with 400.
         */
        put: operations["updateBulkEmail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk_action/sequence_subscription/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bulk sequence subscriptions
         * @description Returns the bulk sequence subscriptions of the organization, a page at a time. The order is not documented;
         *     newest first is likely.
         */
        get: operations["listBulkSequenceSubscriptions"];
        put?: never;
        /**
         * Start a bulk sequence subscription
         * @description Does what `action_type` says for the contacts of every lead that `s_query` matches.
         *
         *     | `action_type` | What happens | Needs |
         *     |---|---|---|
         *     | `subscribe` | contacts that never had this sequence are subscribed; others are left out | the sequence, the sender, `contact_preference` |
         *     | `resume` | paused subscriptions go on | nothing; without `sequence_id`, in **every** sequence |
         *     | `resume_finished` | finished subscriptions go on | nothing; without `sequence_id`, in **every** sequence |
         *     | `pause` | active subscriptions pause | nothing; without `sequence_id`, in **every** sequence |
         *     | `reassign` | not documented; probably another sender, or another user for the calls | unknown |
         *
         *     Returns the action. Sending this request again starts a second action.
         */
        post: operations["createBulkSequenceSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk_action/sequence_subscription/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bulk sequence subscription.
                 * @example bulkseqsub_qmjJY85TSmMBqw1MKgL5o3LdSJkvklqfAwfdcjiRYCy
                 */
                id: components["parameters"]["BulkSequenceSubscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Get a bulk sequence subscription
         * @description Returns one bulk sequence subscription with its present status and counters. Poll it to follow progress.
         */
        get: operations["getBulkSequenceSubscription"];
        /**
         * Pause or resume a bulk sequence subscription
         * @description Pauses a running bulk sequence subscription, or resumes a paused one. This stops and starts the *bulk action*;
         *     the subscriptions it already made go on by themselves. An action paused for more than seven days cannot be
         *     resumed.
         *
         *     Close documents the two bodies but neither method nor path: this call is inferred from how its API updates
         *     everything else, so be ready for 404 or 405. Presumably a `created`, `loading` or `processing` action can be
         *     paused, and only a `paused` one resumed: a repeated request changes nothing, and may be answered with 400.
         */
        put: operations["updateBulkSequenceSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk_action/delete/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bulk deletes
         * @description Returns the bulk deletes of the organization, a page at a time. The order is not documented; newest first is
         *     likely.
         */
        get: operations["listBulkDeletes"];
        put?: never;
        /**
         * Start a bulk delete
         * @description Deletes every object that `s_query` matches: leads, presumably with all that belongs to them, unless
         *     `bulk_object_type` says otherwise (inferred). **Close documents no way to bring them back.** Count first, with
         *     `searchLeads` and the same filter.
         *
         *     Returns the action with status `created`. Sending this request again starts a second action.
         */
        post: operations["createBulkDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk_action/delete/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bulk delete.
                 * @example bulkdelete_asdVYCm54A0El829k39e7nIvlCSDDhVLuyb8aspGSET
                 */
                id: components["parameters"]["BulkDeleteId"];
            };
            cookie?: never;
        };
        /**
         * Get a bulk delete
         * @description Returns one bulk delete with its present status and counters. Poll it to follow progress.
         */
        get: operations["getBulkDelete"];
        /**
         * Pause or resume a bulk delete
         * @description Pauses a running bulk delete, or resumes a paused one. What is deleted stays deleted. An action paused for more
         *     than seven days cannot be resumed.
         *
         *     Close documents the two bodies but neither method nor path: this call is inferred from how its API updates
         *     everything else, so be ready for 404 or 405. Presumably a `created`, `loading` or `processing` action can be
         *     paused, and only a `paused` one resumed: a repeated request changes nothing, and may be answered with 400.
         */
        put: operations["updateBulkDelete"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk_action/edit/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bulk edits
         * @description Returns the bulk edits of the organization, a page at a time. The order is not documented; newest first is
         *     likely.
         */
        get: operations["listBulkEdits"];
        put?: never;
        /**
         * Start a bulk edit
         * @description Edits every lead that `s_query` matches, in the way `type` says.
         *
         *     | `type` | Edits | Known from |
         *     |---|---|---|
         *     | `set_lead_status` | the status of the lead | Close's page |
         *     | `set_custom_field`, `clear_custom_field` | a custom field of the lead | Close's page |
         *     | `set_contact_custom_field`, `clear_contact_custom_field` | a custom field of its contacts | name only |
         *     | `set_opportunity_custom_field`, `clear_opportunity_custom_field` | a custom field of its opportunities | name only |
         *     | `set_activity_custom_field`, `clear_activity_custom_field` | a custom field of its custom activities | name only |
         *     | `set_custom_object_custom_field`, `clear_custom_object_custom_field` | a custom field of its custom objects | name only |
         *     | `set_global_custom_field`, `clear_global_custom_field` | a custom field shared between object types | name only |
         *
         *     "Name only": the name stands in Close's own OpenAPI document; the parameters are taken to be those of
         *     `set_custom_field` and `clear_custom_field`, and what is edited is concluded from the name. Whether the filter
         *     must then search leads or the edited objects is not known. Try such an edit on one lead first.
         *
         *     For every custom field type, name the field by **exactly one** of `custom_field_id` and `custom_field_name`; to
         *     set it, give **exactly one** of `custom_field_value` and `custom_field_values`.
         *
         *     Returns the action with status `created`. Sending this request again starts a second action.
         */
        post: operations["createBulkEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk_action/edit/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bulk edit.
                 * @example bulkedit_asdVYCm54A0El829k39e7nIvlCSDDhVLuyb8aspGSET
                 */
                id: components["parameters"]["BulkEditId"];
            };
            cookie?: never;
        };
        /**
         * Get a bulk edit
         * @description Returns one bulk edit with its present status and counters. Poll it to follow progress.
         *
         *     The answer holds neither `custom_field_id`, `custom_field_values` nor `custom_field_operation`: keep what you
         *     sent.
         */
        get: operations["getBulkEdit"];
        /**
         * Pause or resume a bulk edit
         * @description Pauses a running bulk edit, or resumes a paused one. Leads already edited stay edited. An action paused for more
         *     than seven days cannot be resumed.
         *
         *     Close documents the two bodies but neither method nor path: this call is inferred from how its API updates
         *     everything else, so be ready for 404 or 405. Presumably a `created`, `loading` or `processing` action can be
         *     paused, and only a `paused` one resumed: a repeated request changes nothing, and may be answered with 400.
         */
        put: operations["updateBulkEdit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/search/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search with a filter
         * @description Returns the objects that `query` matches: leads, and with another `object_type` node contacts, opportunities or
         *     activities. The same filter under the name `s_query` chooses the leads of a bulk action.
         *
         *     Only `id` and `__object_type` come back unless `_fields` asks for more. A page ends with a `cursor`: send the
         *     same body with it for the next page within 30 seconds. One walk yields at most 10,000 objects; sort by something
         *     stable, such as `date_created`.
         */
        post: operations["searchLeads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status/lead/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List lead statuses
         * @description Returns the statuses a lead can have. Their ids go into `lead_status_id`.
         */
        get: operations["listLeadStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_field/lead/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List lead custom fields
         * @description Returns the custom fields of leads: their ids and names, their types, their choices, and whether they accept
         *     several values. Shared fields are not among them: see `listSharedCustomFields`.
         */
        get: operations["listLeadCustomFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_field/contact/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contact custom fields
         * @description Returns the custom fields of contacts. They are what `set_contact_custom_field` sets.
         */
        get: operations["listContactCustomFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_field/opportunity/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List opportunity custom fields
         * @description Returns the custom fields of opportunities. They are what `set_opportunity_custom_field` sets.
         */
        get: operations["listOpportunityCustomFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_field/activity/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List activity custom fields
         * @description Returns the custom fields of custom activities. They are what `set_activity_custom_field` sets.
         */
        get: operations["listActivityCustomFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_field/custom_object_type/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom object custom fields
         * @description Returns the custom fields of custom objects. They are what `set_custom_object_custom_field` sets.
         */
        get: operations["listCustomObjectCustomFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_field/shared/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List shared custom fields
         * @description Returns the custom fields that several types of object share. They are probably what
         *     `set_global_custom_field` sets (inferred).
         */
        get: operations["listSharedCustomFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved_search/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Smart Views
         * @description Returns the Smart Views (saved searches) of the organization. A view's `s_query` is a wrapper `{ query,
         *     results_limit, sort }`: what lies under its `query` is what a bulk action takes as `s_query`.
         */
        get: operations["listSmartViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved_search/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Smart View
         * @description Returns one Smart View (saved search) with its filter.
         */
        get: operations["getSmartView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email_template/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List email templates
         * @description Returns the email templates of the organization. Their ids go into `template_id`.
         */
        get: operations["listEmailTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email_template/{id}/render/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Render an email template
         * @description Returns the email for one recipient. Name the recipient by `lead_id` and `contact_id`, or by a filter and the
         *     recipient's place in its result (`s_query` with `entry`). An empty object means that there is no such recipient.
         *
         *     A URL past about 2,000 characters is too long: send POST with the header `x-http-method-override: GET` and the
         *     parameters as `{"_params": {…}}`.
         */
        get: operations["renderEmailTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sequence/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sequences
         * @description Returns the sequences of the organization with their steps. Their ids go into `sequence_id`.
         */
        get: operations["listSequences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sequence_subscription/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sequence subscriptions
         * @description Returns the subscriptions of a sequence, a contact or a lead. Give at least one of `sequence_id`, `contact_id`
         *     and `lead_id`. Use it to see what a bulk sequence subscription did.
         */
        get: operations["listSequenceSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connected_account/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connected accounts
         * @description Returns the email and calendar accounts connected to Close, with the identities they may send as. Their ids go
         *     into `email_account_id` and `sender_account_id`.
         */
        get: operations["listConnectedAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/phone_number/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List phone numbers
         * @description Returns the phone numbers of the organization. Their ids go into `from_phone_number_id`.
         */
        get: operations["listPhoneNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller
         * @description Returns the user whose key or token is used, with organizations and permissions. A bulk action's `created_by` is
         *     this user's id. Each organization's `pipelines` hold the opportunity statuses, whose ids go into filters.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Returns the users of the organization. Their ids go into `calls_assigned_to` and into filters.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Returns the event log, latest first: bulk actions starting, running and ending, and the objects they change. An
         *     event caused by a bulk action holds its id in `meta.bulk_action_id`. Events are kept for 30 days; non-admins get
         *     `data` and `previous_data` for an hour only. Page with `_cursor`, all other filters unchanged; `_skip` is not
         *     supported.
         *
         *     Only these combinations of filters are supported, each with or without `date_updated__…`:
         *
         *     | Of | With |
         *     |---|---|
         *     | everything | no other filter (inferred) |
         *     | one request | `request_id` |
         *     | one object | `object_id` and `object_type`, `action` or `user_id`; `object_id`, `user_id` and `action` |
         *     | objects of one type | `object_type` and `action` |
         *     | one lead | `lead_id`; `lead_id` and `object_type`; `lead_id`, `object_type` and `action` |
         *     | one user | `user_id`; `user_id` and `object_type`; `user_id`, `object_type` and `action` |
         *     | one user and lead | `user_id` and `lead_id`; the same and `object_type`; the same, `object_type` and `action` |
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    bulkEmailEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A bulk email changed
         * @description Close posts this to subscribers of `bulk_action.email`. Deliveries may come late and out of order; failed ones
         *     are tried again for 72 hours, so one may come twice (inferred). Check the signature before you trust the body.
         */
        post: operations["receiveBulkEmailEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    bulkSequenceSubscriptionEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A bulk sequence subscription changed
         * @description Close posts this to subscribers of `bulk_action.sequence_subscription`. Deliveries may come late and out of
         *     order; failed ones are tried again for 72 hours, so one may come twice (inferred). Check the signature before
         *     you trust the body.
         */
        post: operations["receiveBulkSequenceSubscriptionEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    bulkDeleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A bulk delete changed
         * @description Close posts this to subscribers of `bulk_action.delete`. Deliveries may come late and out of order; failed ones
         *     are tried again for 72 hours, so one may come twice (inferred). Check the signature before you trust the body.
         */
        post: operations["receiveBulkDeleteEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    bulkEditEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A bulk edit changed
         * @description Close posts this to subscribers of `bulk_action.edit`. Deliveries may come late and out of order; failed ones
         *     are tried again for 72 hours, so one may come twice (inferred). Check the signature before you trust the body.
         */
        post: operations["receiveBulkEditEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description Id of a bulk action. Its prefix tells the kind - `bulkemail_`, `bulkseqsub_`, `bulkdelete_` or `bulkedit_`.
         * @example bulkedit_asdVYCm54A0El829k39e7nIvlCSDDhVLuyb8aspGSET
         */
        BulkActionId: string;
        /**
         * @description Id of an organization.
         * @example orga_RbREgmiiwcr1w2b4cOnCMQaQPSIFxMqAD2Dh243uxcH
         */
        OrganizationId: string;
        /**
         * @description Id of a user.
         * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
         */
        UserId: string;
        /**
         * @description Id of a lead, a company or person one sells to.
         * @example lead_zwqYhEFwzPyfCErS8uQ77is2wFLvr9BgVi6cTfbFM68
         */
        LeadId: string;
        /**
         * @description Id of a contact, a person at a lead.
         * @example cont_BwlwYQkIP6AooiXP1CMvc6Zbb5gGh2gPu4dqIDlDrII
         */
        ContactId: string;
        /**
         * @description Id of a lead status, from `listLeadStatuses`. Give the id, not the label.
         * @example stat_t7Zd2uspYPvBafR5bu9agrFZFs8GToWIbDnkqSk8nT8
         */
        LeadStatusId: string;
        /**
         * @description Id of a custom field, from `listLeadCustomFields`; for other objects from `listContactCustomFields` and its
         *     siblings. Ids of older fields start with `lcf_`.
         * @example cf_B57sofuEB7OBneH86SJctTr7hfiAiQcgkGRbAQfha0Z
         */
        CustomFieldId: string;
        /**
         * @description Id of an email template, from `listEmailTemplates`.
         * @example tmpl_00jcushDRuoBBS5sSTUAbNt4dPpBUhlJqQafVfzzRJn
         */
        EmailTemplateId: string;
        /**
         * @description Id of a sequence, from `listSequences`.
         * @example seq_1BTljGuCooX0nbFoPihl07
         */
        SequenceId: string;
        /**
         * @description Id of a connected email account, from `listConnectedAccounts`.
         * @example emailacct_qwSIFLEjbJXBJOGb0KsqSvnxX5P9DTXUMnb6mFBLxNt
         */
        ConnectedAccountId: string;
        /**
         * @description Id of a phone number, from `listPhoneNumbers`.
         * @example phon_wGEFRBGCrDr2TNdcSUjY6ceXK9sAVqBwhkzSH2HCvZ4
         */
        PhoneNumberId: string;
        /**
         * @description Id of a Smart View, from `listSmartViews`.
         * @example save_TOTstqdumHKQcNUaztinosJBnRDPYd7IAMhU2SuKyVH
         */
        SmartViewId: string;
        /**
         * Format: email
         * @description An email address.
         * @example sender@example.com
         */
        EmailAddress: string;
        /**
         * Format: date-time
         * @description A moment in UTC, with microseconds and offset.
         * @example 2015-03-16T00:19:50.141000+00:00
         */
        DateTime: string;
        /**
         * @description A moment in UTC, with microseconds and without offset. Events and sequences write moments like this.
         * @example 2015-03-16T00:20:09.442000
         */
        LocalDateTime: string;
        /**
         * Webhook subscription id
         * @description Webhook subscription the delivery is for.
         * @example whsub_8AmjKCZYT3zI8eZoi4HhFC
         */
        WebhookSubscriptionId: string;
        /**
         * What every bulk action takes
         * @description Which leads to act on, and whether to send a mail at the end.
         */
        BulkActionRequest: {
            s_query: components["schemas"]["SQuery"];
            /**
             * @description Cap on the number of leads, taken in the order of `sort`. Null or left out: no cap (inferred). What 0 does
             *     in a bulk action is not known, so it is refused here.
             * @example 100
             */
            results_limit?: number | null;
            sort?: components["schemas"]["Sort"];
            /**
             * @description Whether Close mails the caller when the action is done. True when left out.
             * @default true
             * @example false
             */
            send_done_email?: boolean;
            /**
             * @description Rename `query` to `s_query`, or remove it where it is a text: the old search language is not read. Advanced
             *     Filtering calls the filter `query`, a bulk action `s_query`; under the wrong name it might be ignored, and
             *     every lead would be reached.
             */
            query?: never;
        };
        /**
         * Sort
         * @description Order of the result, first key first. Only number, date and text fields of the searched object itself can be
         *     sorted by. At most three keys (the template preview's limit; inferred here). A custom field as key is seen in
         *     public code.
         */
        Sort: components["schemas"]["SortKey"][];
        /**
         * Sort key
         * @description One field to sort by.
         */
        SortKey: {
            /**
             * @description Which end comes first.
             * @enum {string}
             */
            direction: "asc" | "desc";
            field: components["schemas"]["QueryField"];
        };
        /**
         * Start a bulk email
         * @description One email template, its recipients, and the filter.
         */
        CreateBulkEmail: {
            /** @description Template to send. */
            template_id: components["schemas"]["EmailTemplateId"];
            contact_preference: components["schemas"]["EmailContactPreference"];
            /** @description Account to send from. Left out, probably the caller's default account. */
            email_account_id?: components["schemas"]["ConnectedAccountId"];
            /**
             * @description Address the emails come from, one of the account's identities. Left out, probably the caller's default
             *     identity.
             */
            sender?: components["schemas"]["EmailAddress"];
        } & components["schemas"]["BulkActionRequest"];
        /**
         * Recipients of a lead
         * @description Which of the lead's contacts get the email.
         * @enum {string}
         */
        EmailContactPreference: "lead" | "contact" | "all";
        /**
         * Start a bulk sequence subscription
         * @description What to do with the subscriptions, and the filter. `action_type` chooses the form.
         */
        CreateBulkSequenceSubscription: components["schemas"]["SubscribeToSequence"] | components["schemas"]["ResumeSequenceSubscriptions"] | components["schemas"]["ResumeFinishedSequenceSubscriptions"] | components["schemas"]["PauseSequenceSubscriptions"] | components["schemas"]["ReassignSequenceSubscriptions"];
        /**
         * Subscribe
         * @description Subscribes contacts that never had this sequence. Contacts that had it are left out.
         */
        SubscribeToSequence: {
            /**
             * @description Subscribes.
             * @constant
             */
            action_type: "subscribe";
            /** @description Sequence to subscribe to. */
            sequence_id: components["schemas"]["SequenceId"];
            /** @description Account the sequence's emails go out from. */
            sender_account_id: components["schemas"]["ConnectedAccountId"];
            sender_name: components["schemas"]["SenderName"];
            /** @description Address the sequence's emails come from. */
            sender_email: components["schemas"]["EmailAddress"];
            contact_preference: components["schemas"]["SequenceContactPreference"];
            calls_assigned_to?: components["schemas"]["CallAssignees"];
            /** @description Number the sequence's calls and texts come from. */
            from_phone_number_id?: components["schemas"]["PhoneNumberId"];
        } & components["schemas"]["BulkActionRequest"];
        /**
         * Resume paused subscriptions
         * @description Lets paused subscriptions of the matching leads go on.
         */
        ResumeSequenceSubscriptions: {
            /**
             * @description Resumes paused subscriptions.
             * @constant
             */
            action_type: "resume";
            /** @description Only subscriptions to this sequence. Left out, to **every** sequence. */
            sequence_id?: components["schemas"]["SequenceId"];
        } & components["schemas"]["BulkActionRequest"];
        /**
         * Resume finished subscriptions
         * @description Lets finished subscriptions of the matching leads go on.
         */
        ResumeFinishedSequenceSubscriptions: {
            /**
             * @description Resumes finished subscriptions.
             * @constant
             */
            action_type: "resume_finished";
            /** @description Only subscriptions to this sequence. Left out, to **every** sequence. */
            sequence_id?: components["schemas"]["SequenceId"];
        } & components["schemas"]["BulkActionRequest"];
        /**
         * Pause subscriptions
         * @description Pauses active subscriptions of the matching leads.
         */
        PauseSequenceSubscriptions: {
            /**
             * @description Pauses active subscriptions.
             * @constant
             */
            action_type: "pause";
            /** @description Only subscriptions to this sequence. Left out, to **every** sequence. */
            sequence_id?: components["schemas"]["SequenceId"];
        } & components["schemas"]["BulkActionRequest"];
        /**
         * Reassign subscriptions
         * @description Gives subscriptions another sender, or their calls another user. Close publishes the name of this action and
         *     nothing else: what it does and every parameter are inferred.
         */
        ReassignSequenceSubscriptions: {
            /**
             * @description Reassigns.
             * @constant
             */
            action_type: "reassign";
            /** @description Only subscriptions to this sequence. Left out, probably to **every** sequence. */
            sequence_id?: components["schemas"]["SequenceId"];
            /** @description Account the emails go out from, from now on. */
            sender_account_id?: components["schemas"]["ConnectedAccountId"];
            sender_name?: components["schemas"]["SenderName"];
            /** @description Address the emails come from, from now on. */
            sender_email?: components["schemas"]["EmailAddress"];
            calls_assigned_to?: components["schemas"]["CallAssignees"];
        } & components["schemas"]["BulkActionRequest"];
        /**
         * Sender name
         * @description Name the sequence's emails come from.
         * @example John Doe
         */
        SenderName: string;
        /**
         * Users who get the calls
         * @description Users who get the sequence's call tasks.
         */
        CallAssignees: components["schemas"]["UserId"][];
        /**
         * Contacts of a lead
         * @description Which contacts of each lead are subscribed.
         * @enum {string}
         */
        SequenceContactPreference: "lead" | "contact";
        /**
         * Start a bulk delete
         * @description The filter, and what to delete.
         */
        CreateBulkDelete: {
            /**
             * @description What to delete. Left out, what the filter searches for, else leads. It stands in Close's answers; that a
             *     request takes it is inferred.
             */
            bulk_object_type?: components["schemas"]["BulkObjectType"];
        } & components["schemas"]["BulkActionRequest"];
        /**
         * Deleted object type
         * @description Type of the objects a bulk delete deletes.
         * @enum {string}
         */
        BulkObjectType: "lead" | "contact" | "call" | "custom_activity" | "form_submission";
        /**
         * Start a bulk edit
         * @description The edit, and the filter. `type` chooses the form.
         */
        CreateBulkEdit: components["schemas"]["SetLeadStatus"] | components["schemas"]["SetCustomField"] | components["schemas"]["ClearCustomField"] | components["schemas"]["SetContactCustomField"] | components["schemas"]["ClearContactCustomField"] | components["schemas"]["SetOpportunityCustomField"] | components["schemas"]["ClearOpportunityCustomField"] | components["schemas"]["SetActivityCustomField"] | components["schemas"]["ClearActivityCustomField"] | components["schemas"]["SetCustomObjectCustomField"] | components["schemas"]["ClearCustomObjectCustomField"] | components["schemas"]["SetGlobalCustomField"] | components["schemas"]["ClearGlobalCustomField"];
        /**
         * Set the lead status
         * @description Gives every matching lead this status.
         */
        SetLeadStatus: {
            /**
             * @description Sets the lead status.
             * @constant
             */
            type: "set_lead_status";
            /** @description Status to set. Give the id, not the label. */
            lead_status_id: components["schemas"]["LeadStatusId"];
        } & components["schemas"]["BulkActionRequest"];
        /**
         * Set a lead custom field
         * @description Sets a custom field of every matching lead. Name the field by exactly one of `custom_field_id` and
         *     `custom_field_name`; give exactly one of `custom_field_value` and `custom_field_values`.
         */
        SetCustomField: {
            /**
             * @description Sets a custom field of the lead.
             * @constant
             */
            type: "set_custom_field";
        } & (components["schemas"]["BulkActionRequest"] & components["schemas"]["CustomFieldTarget"] & components["schemas"]["CustomFieldAssignment"]);
        /**
         * Clear a lead custom field
         * @description Empties a custom field of every matching lead. Name the field by exactly one of `custom_field_id` and
         *     `custom_field_name`.
         */
        ClearCustomField: {
            /**
             * @description Clears a custom field of the lead.
             * @constant
             */
            type: "clear_custom_field";
        } & (components["schemas"]["BulkActionRequest"] & components["schemas"]["CustomFieldTarget"]);
        /**
         * Set a contact custom field
         * @description Sets a custom field of the contacts of every matching lead. The name is official; the parameters are taken to be
         *     those of `set_custom_field`. Whether the filter must then search leads or the edited objects is not known.
         *     Exactly one of `custom_field_id` and `custom_field_name`; exactly one of `custom_field_value` and
         *     `custom_field_values`.
         */
        SetContactCustomField: {
            /**
             * @description Sets a contact custom field.
             * @constant
             */
            type: "set_contact_custom_field";
        } & (components["schemas"]["BulkActionRequest"] & components["schemas"]["CustomFieldTarget"] & components["schemas"]["CustomFieldAssignment"]);
        /**
         * Clear a contact custom field
         * @description Empties a custom field of the contacts of every matching lead. The name is official; the parameters are taken to
         *     be those of `clear_custom_field`. Whether the filter must then search leads or the edited objects is not known.
         *     Exactly one of `custom_field_id` and `custom_field_name`.
         */
        ClearContactCustomField: {
            /**
             * @description Clears a contact custom field.
             * @constant
             */
            type: "clear_contact_custom_field";
        } & (components["schemas"]["BulkActionRequest"] & components["schemas"]["CustomFieldTarget"]);
        /**
         * Set an opportunity custom field
         * @description Sets a custom field of the opportunities of every matching lead. The name is official; the parameters are taken
         *     to be those of `set_custom_field`. Whether the filter must then search leads or the edited objects is not known.
         *     Exactly one of `custom_field_id` and `custom_field_name`; exactly one of `custom_field_value` and
         *     `custom_field_values`.
         */
        SetOpportunityCustomField: {
            /**
             * @description Sets an opportunity custom field.
             * @constant
             */
            type: "set_opportunity_custom_field";
        } & (components["schemas"]["BulkActionRequest"] & components["schemas"]["CustomFieldTarget"] & components["schemas"]["CustomFieldAssignment"]);
        /**
         * Clear an opportunity custom field
         * @description Empties a custom field of the opportunities of every matching lead. The name is official; the parameters are
         *     taken to be those of `clear_custom_field`. Whether the filter must then search leads or the edited objects is
         *     not known. Exactly one of `custom_field_id` and `custom_field_name`.
         */
        ClearOpportunityCustomField: {
            /**
             * @description Clears an opportunity custom field.
             * @constant
             */
            type: "clear_opportunity_custom_field";
        } & (components["schemas"]["BulkActionRequest"] & components["schemas"]["CustomFieldTarget"]);
        /**
         * Set a custom activity's custom field
         * @description Sets a custom field of the custom activities of every matching lead. The name is official; the parameters are
         *     taken to be those of `set_custom_field`. Whether the filter must then search leads or the edited objects is not
         *     known. Exactly one of `custom_field_id` and `custom_field_name`; exactly one of `custom_field_value` and
         *     `custom_field_values`.
         */
        SetActivityCustomField: {
            /**
             * @description Sets a custom activity's custom field.
             * @constant
             */
            type: "set_activity_custom_field";
        } & (components["schemas"]["BulkActionRequest"] & components["schemas"]["CustomFieldTarget"] & components["schemas"]["CustomFieldAssignment"]);
        /**
         * Clear a custom activity's custom field
         * @description Empties a custom field of the custom activities of every matching lead. The name is official; the parameters are
         *     taken to be those of `clear_custom_field`. Whether the filter must then search leads or the edited objects is
         *     not known. Exactly one of `custom_field_id` and `custom_field_name`.
         */
        ClearActivityCustomField: {
            /**
             * @description Clears a custom activity's custom field.
             * @constant
             */
            type: "clear_activity_custom_field";
        } & (components["schemas"]["BulkActionRequest"] & components["schemas"]["CustomFieldTarget"]);
        /**
         * Set a custom object's custom field
         * @description Sets a custom field of the custom objects of every matching lead. The name is official; the parameters are taken
         *     to be those of `set_custom_field`. Whether the filter must then search leads or the edited objects is not known.
         *     Exactly one of `custom_field_id` and `custom_field_name`; exactly one of `custom_field_value` and
         *     `custom_field_values`.
         */
        SetCustomObjectCustomField: {
            /**
             * @description Sets a custom object's custom field.
             * @constant
             */
            type: "set_custom_object_custom_field";
        } & (components["schemas"]["BulkActionRequest"] & components["schemas"]["CustomFieldTarget"] & components["schemas"]["CustomFieldAssignment"]);
        /**
         * Clear a custom object's custom field
         * @description Empties a custom field of the custom objects of every matching lead. The name is official; the parameters are
         *     taken to be those of `clear_custom_field`. Whether the filter must then search leads or the edited objects is
         *     not known. Exactly one of `custom_field_id` and `custom_field_name`.
         */
        ClearCustomObjectCustomField: {
            /**
             * @description Clears a custom object's custom field.
             * @constant
             */
            type: "clear_custom_object_custom_field";
        } & (components["schemas"]["BulkActionRequest"] & components["schemas"]["CustomFieldTarget"]);
        /**
         * Set a shared custom field
         * @description Sets a custom field of every matching lead; "global" is taken to mean a field shared between object types. The
         *     name is official; the parameters are taken to be those of `set_custom_field`. Whether the filter must then
         *     search leads or the edited objects is not known. Exactly one of `custom_field_id` and `custom_field_name`;
         *     exactly one of `custom_field_value` and `custom_field_values`.
         */
        SetGlobalCustomField: {
            /**
             * @description Sets a shared custom field.
             * @constant
             */
            type: "set_global_custom_field";
        } & (components["schemas"]["BulkActionRequest"] & components["schemas"]["CustomFieldTarget"] & components["schemas"]["CustomFieldAssignment"]);
        /**
         * Clear a shared custom field
         * @description Empties a custom field of every matching lead; "global" is taken to mean a field shared between object types.
         *     The name is official; the parameters are taken to be those of `clear_custom_field`. Whether the filter must then
         *     search leads or the edited objects is not known. Exactly one of `custom_field_id` and `custom_field_name`.
         */
        ClearGlobalCustomField: {
            /**
             * @description Clears a shared custom field.
             * @constant
             */
            type: "clear_global_custom_field";
        } & (components["schemas"]["BulkActionRequest"] & components["schemas"]["CustomFieldTarget"]);
        /**
         * Which custom field
         * @description Names the custom field by exactly one of `custom_field_id` and `custom_field_name`.
         */
        CustomFieldTarget: {
            /** @description The field, by id. Give this or `custom_field_name`, not both. */
            custom_field_id: components["schemas"]["CustomFieldId"];
            custom_field_name?: never;
        } | {
            custom_field_id?: never;
            /**
             * @description The field, by its exact name. Give this or `custom_field_id`, not both.
             * @example Industry
             */
            custom_field_name: string;
        };
        /**
         * What to set it to
         * @description Gives the value, by exactly one of `custom_field_value` and `custom_field_values`.
         */
        CustomFieldAssignment: {
            /**
             * @description What to do with the values the field has. Only for fields that accept several values.
             * @default replace
             * @enum {string}
             */
            custom_field_operation?: "replace" | "add" | "remove";
        } & ({
            /** @description The new value. Give this or `custom_field_values`, not both. */
            custom_field_value: components["schemas"]["CustomFieldValue"];
            custom_field_values?: never;
        } | {
            custom_field_value?: never;
            /**
             * @description The values to set, add or remove, on a field that accepts several. Give this or `custom_field_value`, not
             *     both.
             */
            custom_field_values: components["schemas"]["CustomFieldValue"][];
        });
        /**
         * Custom field value
         * @description A value that fits the field's type: text; a number; a date as `YYYY-MM-DD`; a date and time as ISO 8601; one of
         *     the field's choices; the id of a user, contact or custom object. Close documents no yes-or-no type; `true` and
         *     `false` are let through (inferred).
         *
         *     Null and empty text are refused here: what Close does with them is not known, and one that slipped in might wipe
         *     the field of every matching lead. To empty a field, use the matching `clear_…` type.
         * @example Software as a service
         * @example 250
         * @example 2026-12-31
         */
        CustomFieldValue: string | number | boolean;
        /**
         * Pause or resume
         * @description The new status, and nothing else.
         */
        UpdateBulkAction: {
            /**
             * @description The status to move the action to.
             * @enum {string}
             */
            status: "paused" | "resuming";
        };
        /**
         * Status
         * @description How far a bulk action has come. The usual one is `created`, `loading`, `processing`, `done` (inferred).
         * @enum {string}
         */
        BulkActionStatus: "created" | "loading" | "processing" | "done" | "paused" | "resuming" | "error" | (string & {});
        /**
         * What every bulk action has
         * @description The properties the four kinds of bulk action share. All of them are present, null included, unless `_fields`
         *     leaves them out. There is no count of failures, no result by object, no error text and no time of start, end or
         *     pause; to find what changed, search the events for `meta.bulk_action_id`.
         */
        BulkAction: {
            id: components["schemas"]["BulkActionId"];
            /** @description Organization the action belongs to. */
            organization_id: components["schemas"]["OrganizationId"];
            /**
             * @description User who started the action.
             * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
             */
            created_by: string | null;
            /**
             * @description User who changed the action last.
             * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
             */
            updated_by: string | null;
            /**
             * Format: date-time
             * @description When the action was started.
             * @example 2015-03-16T00:19:50.141000+00:00
             */
            date_created: string | null;
            /**
             * Format: date-time
             * @description When the action changed last. Nearest thing to the moment it was paused, which is not returned.
             * @example 2015-03-16T00:19:50.141000+00:00
             */
            date_updated: string | null;
            /** @description How far the action has come. */
            status: components["schemas"]["BulkActionStatus"] | null;
            /**
             * @description Number of leads that matched. Null until they are counted.
             * @example 824
             */
            n_leads: number | null;
            /**
             * @description Number of leads worked on so far.
             * @example 523
             */
            n_leads_processed: number;
            /**
             * @description Number of objects to act on, such as contacts or emails. Null until they are counted. Equal to `n_leads` in
             *     every published example.
             * @example 824
             */
            n_objects: number | null;
            /**
             * @description Number of objects acted on so far.
             * @example 523
             */
            n_objects_processed: number;
            /**
             * @description Filter in Close's old search language. Published answers show one although the request sent none, so do not
             *     compare it.
             * @example lead_status:Potential
             */
            query: string | null;
            /** @description The filter, presumably as it was sent. */
            s_query: {
                [key: string]: unknown;
            };
            /**
             * @description The cap on leads, presumably as it was sent.
             * @example 100
             */
            results_limit: number | null;
            /** @description The order, presumably as it was sent. Published answers sometimes show it empty where the request was not. */
            sort: {
                [key: string]: unknown;
            }[];
            /**
             * @description Whether Close mails the caller when the action is done.
             * @example true
             */
            send_done_email: boolean;
        };
        /**
         * Bulk email
         * @description A bulk email, with its status and counters.
         */
        BulkEmail: components["schemas"]["BulkAction"] & {
            /** @description Which of the lead's contacts get the email. */
            contact_preference: components["schemas"]["EmailContactPreference"] | null;
            /**
             * @description Account the emails go out from.
             * @example emailacct_qwSIFLEjbJXBJOGb0KsqSvnxX5P9DTXUMnb6mFBLxNt
             */
            email_account_id: string | null;
            /**
             * @description Address the emails come from.
             * @example sender@example.com
             */
            sender: string | null;
            /**
             * @description Template that is sent.
             * @example tmpl_00jcushDRuoBBS5sSTUAbNt4dPpBUhlJqQafVfzzRJn
             */
            template_id: string | null;
        };
        /**
         * Bulk sequence subscription
         * @description A bulk sequence subscription, with its status and counters.
         */
        BulkSequenceSubscription: components["schemas"]["BulkAction"] & {
            action_type: components["schemas"]["SequenceActionType"];
            /** @description Which contacts of each lead are acted on. */
            contact_preference: components["schemas"]["SequenceContactPreference"] | null;
            /**
             * @description The sequence; null for every sequence (inferred).
             * @example seq_1BTljGuCooX0nbFoPihl07
             */
            sequence_id: string | null;
            /**
             * @description Account the sequence's emails go out from.
             * @example emailacct_qwSIFLEjbJXBJOGb0KsqSvnxX5P9DTXUMnb6mFBLxNt
             */
            sender_account_id: string | null;
            /**
             * @description Address the sequence's emails come from.
             * @example john@salesteam.com
             */
            sender_email: string | null;
            /**
             * @description Name the sequence's emails come from.
             * @example John Doe
             */
            sender_name: string | null;
            /**
             * @description Number the sequence's calls and texts come from.
             * @example phon_wGEFRBGCrDr2TNdcSUjY6ceXK9sAVqBwhkzSH2HCvZ4
             */
            from_phone_number_id: string | null;
            /** @description Users who get the sequence's call tasks. */
            calls_assigned_to: components["schemas"]["UserId"][] | null;
        };
        /**
         * Sequence action
         * @description What a bulk sequence subscription does.
         * @enum {string}
         */
        SequenceActionType: "subscribe" | "resume" | "resume_finished" | "pause" | "reassign" | (string & {});
        /**
         * Bulk delete
         * @description A bulk delete, with its status and counters.
         */
        BulkDelete: components["schemas"]["BulkAction"] & {
            bulk_object_type: components["schemas"]["BulkObjectType"];
        };
        /**
         * Bulk edit
         * @description A bulk edit, with its status and counters. It does not tell `custom_field_id`, `custom_field_values` or
         *     `custom_field_operation`.
         */
        BulkEdit: components["schemas"]["BulkAction"] & {
            type: components["schemas"]["BulkEditType"];
            /**
             * @description Status that is set; null for every other type.
             * @example stat_t7Zd2uspYPvBafR5bu9agrFZFs8GToWIbDnkqSk8nT8
             */
            lead_status_id: string | null;
            /**
             * @description Name of the custom field. Probably filled in when the request gave the id.
             * @example Industry
             */
            custom_field_name: string | null;
            /**
             * @description Value that is set, as text whatever the field's type; null for several values (inferred).
             * @example Software as a service
             */
            custom_field_value: string | null;
        };
        /**
         * Edit
         * @description What a bulk edit changes.
         * @enum {string}
         */
        BulkEditType: "set_lead_status" | "set_custom_field" | "clear_custom_field" | "set_contact_custom_field" | "clear_contact_custom_field" | "set_opportunity_custom_field" | "clear_opportunity_custom_field" | "set_activity_custom_field" | "clear_activity_custom_field" | "set_custom_object_custom_field" | "clear_custom_object_custom_field" | "set_global_custom_field" | "clear_global_custom_field" | (string & {});
        /**
         * Page
         * @description What every list answers with, besides its `data`. There is no total.
         */
        Page: {
            /**
             * @description Whether there is another page, after `_skip` plus the length of `data`.
             * @example false
             */
            has_more: boolean;
        };
        /**
         * Page of bulk emails
         * @description One page of bulk emails.
         */
        BulkEmailPage: components["schemas"]["Page"] & {
            /** @description The bulk emails. */
            data: components["schemas"]["BulkEmail"][];
        };
        /**
         * Page of bulk sequence subscriptions
         * @description One page of bulk sequence subscriptions.
         */
        BulkSequenceSubscriptionPage: components["schemas"]["Page"] & {
            /** @description The bulk sequence subscriptions. */
            data: components["schemas"]["BulkSequenceSubscription"][];
        };
        /**
         * Page of bulk deletes
         * @description One page of bulk deletes.
         */
        BulkDeletePage: components["schemas"]["Page"] & {
            /** @description The bulk deletes. */
            data: components["schemas"]["BulkDelete"][];
        };
        /**
         * Page of bulk edits
         * @description One page of bulk edits.
         */
        BulkEditPage: components["schemas"]["Page"] & {
            /** @description The bulk edits. */
            data: components["schemas"]["BulkEdit"][];
        };
        /**
         * Page of lead statuses
         * @description One page of lead statuses.
         */
        LeadStatusPage: components["schemas"]["Page"] & {
            /** @description The lead statuses. */
            data: components["schemas"]["LeadStatus"][];
        };
        /**
         * Page of custom fields
         * @description One page of custom fields.
         */
        CustomFieldPage: components["schemas"]["Page"] & {
            /** @description The custom fields. */
            data: components["schemas"]["CustomField"][];
        };
        /**
         * Page of Smart Views
         * @description One page of Smart Views.
         */
        SmartViewPage: components["schemas"]["Page"] & {
            /** @description The Smart Views. */
            data: components["schemas"]["SmartView"][];
        };
        /**
         * Page of email templates
         * @description One page of email templates.
         */
        EmailTemplatePage: components["schemas"]["Page"] & {
            /** @description The email templates. */
            data: components["schemas"]["EmailTemplate"][];
        };
        /**
         * Page of sequences
         * @description One page of sequences.
         */
        SequencePage: components["schemas"]["Page"] & {
            /** @description The sequences. */
            data: components["schemas"]["Sequence"][];
        };
        /**
         * Page of sequence subscriptions
         * @description One page of sequence subscriptions.
         */
        SequenceSubscriptionPage: components["schemas"]["Page"] & {
            /** @description The sequence subscriptions. */
            data: components["schemas"]["SequenceSubscription"][];
        };
        /**
         * Page of connected accounts
         * @description One page of connected accounts.
         */
        ConnectedAccountPage: components["schemas"]["Page"] & {
            /** @description The connected accounts. */
            data: components["schemas"]["ConnectedAccount"][];
        };
        /**
         * Page of phone numbers
         * @description One page of phone numbers.
         */
        PhoneNumberPage: components["schemas"]["Page"] & {
            /** @description The phone numbers. */
            data: components["schemas"]["PhoneNumber"][];
        };
        /**
         * Page of users
         * @description One page of users.
         */
        UserPage: components["schemas"]["Page"] & {
            /** @description The users. */
            data: components["schemas"]["User"][];
        };
        /**
         * Filter of a bulk action
         * @description Which objects to act on: one query node, the same that goes under `query` in a search, or a group without `type`
         *     as Close's own page shows it. It must say what it matches: "every lead" is written out as `match_all` or as an
         *     `object_type` node, never as an empty group.
         *
         *     A Smart View's `s_query` and the app's *Copy Filters* are wrappers: take what lies under their `query`.
         *
         *     Bulk emails, edits and sequence subscriptions are only ever shown with a search for leads. For a bulk delete the
         *     `object_type` of the filter and `bulk_object_type` presumably have to agree.
         */
        SQuery: components["schemas"]["QueryNode"] | components["schemas"]["UntypedGroup"];
        /**
         * Query node
         * @description One condition, or a group of them. `type` chooses the form; `negate` turns any of them round.
         */
        QueryNode: components["schemas"]["AndQuery"] | components["schemas"]["OrQuery"] | components["schemas"]["IdQuery"] | components["schemas"]["ObjectTypeQuery"] | components["schemas"]["TextQuery"] | components["schemas"]["FieldConditionQuery"] | components["schemas"]["HasRelatedQuery"] | components["schemas"]["MatchAllQuery"] | components["schemas"]["SavedSearchQuery"];
        /**
         * Negate
         * @description Inverts the node, so that it matches exactly what it otherwise does not. There is no `not` node.
         * @default false
         * @example true
         */
        Negate: boolean;
        /**
         * Group without a type
         * @description Nodes that must all match. Close's page shows this form under `s_query`; that it is read as `and` is inferred.
         *     Prefer the form with `type`.
         */
        UntypedGroup: {
            /** @description The nodes, all of which must match. */
            queries: components["schemas"]["QueryNode"][];
            negate?: components["schemas"]["Negate"];
        };
        /**
         * All of
         * @description Matches what every one of its nodes matches. Public code also sends an empty list; what it matches is not known.
         */
        AndQuery: {
            /**
             * @description All of.
             * @constant
             */
            type: "and";
            /** @description The nodes, all of which must match. */
            queries: components["schemas"]["QueryNode"][];
            negate?: components["schemas"]["Negate"];
        };
        /**
         * Any of
         * @description Matches what at least one of its nodes matches.
         */
        OrQuery: {
            /**
             * @description Any of.
             * @constant
             */
            type: "or";
            /** @description The nodes, one of which must match. */
            queries: components["schemas"]["QueryNode"][];
            negate?: components["schemas"]["Negate"];
        };
        /**
         * One object by id
         * @description Matches the one object with this id.
         */
        IdQuery: {
            /**
             * @description By id.
             * @constant
             */
            type: "id";
            /**
             * @description Id of the object.
             * @example lead_zwqYhEFwzPyfCErS8uQ77is2wFLvr9BgVi6cTfbFM68
             */
            value: string;
            negate?: components["schemas"]["Negate"];
        };
        /**
         * Object type
         * @description Says which type of object is searched. By itself it matches every object of that type.
         */
        ObjectTypeQuery: {
            /**
             * @description By object type.
             * @constant
             */
            type: "object_type";
            object_type: components["schemas"]["QueryObjectType"];
            negate?: components["schemas"]["Negate"];
        };
        /**
         * Text anywhere
         * @description Matches objects that hold the text in any of their text-like fields.
         */
        TextQuery: {
            /**
             * @description By text.
             * @constant
             */
            type: "text";
            value: components["schemas"]["SearchText"];
            mode: components["schemas"]["TextMode"];
            negate?: components["schemas"]["Negate"];
        };
        /**
         * Field condition
         * @description Matches objects whose field meets the condition.
         */
        FieldConditionQuery: {
            /**
             * @description By field.
             * @constant
             */
            type: "field_condition";
            field: components["schemas"]["QueryField"];
            condition: components["schemas"]["Condition"];
            /**
             * @description Turns the condition round. Whether an empty field then matches is unsure: to include it, ask for "unset or
             *     not".
             */
            negate?: components["schemas"]["Negate"];
        };
        /**
         * Has a related object
         * @description Matches objects that have at least one related object which `related_query` matches, such as leads that have an
         *     opportunity in some status. May be nested: lead, contact, contact_email.
         */
        HasRelatedQuery: {
            /**
             * @description By a related object.
             * @constant
             */
            type: "has_related";
            /** @description Type of the object that is searched at this place. */
            this_object_type: components["schemas"]["QueryObjectType"];
            /** @description Type of the related object. */
            related_object_type: components["schemas"]["QueryObjectType"];
            related_query: components["schemas"]["QueryNode"];
            /** @description Matches objects that have no such related object. */
            negate?: components["schemas"]["Negate"];
        };
        /**
         * Everything
         * @description Matches every object. In a bulk action, every lead.
         */
        MatchAllQuery: {
            /**
             * @description Everything.
             * @constant
             */
            type: "match_all";
            negate?: components["schemas"]["Negate"];
        };
        /**
         * Smart View
         * @description Matches what a Smart View matches at the time.
         */
        SavedSearchQuery: {
            /**
             * @description By Smart View.
             * @constant
             */
            type: "saved_search";
            /** @description The Smart View. */
            saved_search_id: components["schemas"]["SmartViewId"];
            negate?: components["schemas"]["Negate"];
        };
        /**
         * Object type in a filter
         * @description Type of object that is searched, or that is related to it. Searched were seen `lead`, `contact`, `opportunity`,
         *     `activity.email` and `activity.custom_activity`; the others as related objects, those marked inferred nowhere.
         * @enum {string}
         */
        QueryObjectType: "lead" | "contact" | "contact_email" | "contact_phone" | "contact_url" | "address" | "opportunity" | "custom_object" | "activity.call" | "activity.email" | "activity.sms" | "activity.meeting" | "activity.note" | "activity.whatsapp_message" | "activity.custom_activity" | "activity.form_submission";
        /**
         * Field
         * @description A field of an object. `type` chooses between Close's own fields and custom fields.
         */
        QueryField: components["schemas"]["RegularField"] | components["schemas"]["CustomFieldReference"];
        /**
         * Close's own field
         * @description A field every organization has.
         *
         *     | Object | Fields on Close's page | Fields seen in public code |
         *     |---|---|---|
         *     | `lead` | `addresses_count`, `all_urls_count`, `created_by`, `date_created`, `date_updated`, `updated_by`, `description`, `display_name`, `name`, `status_id`, `url` | `num_emails`, `num_phone_numbers`, `num_outgoing_calls`, `num_upcoming_meetings`, `last_communication_date`, `last_lead_status_change_date`, `timezone_id`, `max_opportunity_annualized_annualized_value` |
         *     | `contact` | `created_by`, `date_created`, `date_updated`, `updated_by`, `emails_count`, `phones_count`, `urls_count`, `title`, `lead_id`, `name` | |
         *     | `contact_email`, `contact_phone`, `contact_url` | `type`, and `email`, `phone` or `url` | |
         *     | `address` | `address_1`, `address_2`, `city`, `country`, `location`, `state`, `zipcode` | |
         *     | `opportunity` | | `status_id`, `status_type`, `date_updated` |
         *     | `activity.email` | | `direction`, `date`, `date_sent`, `date_created` |
         *     | `activity.call`, `activity.sms` | | `direction`, `date_created` |
         *     | `activity.meeting` | | `status` |
         *     | `activity.custom_activity` | | `custom_activity_type_id`, `lead_id`, `date_created` |
         *     | `custom_object` | | `custom_object_type_id` |
         */
        RegularField: {
            /**
             * @description Close's own field.
             * @constant
             */
            type: "regular_field";
            /** @description Type of the object that has the field. */
            object_type: components["schemas"]["QueryObjectType"];
            /**
             * @description Name of the field.
             * @example status_id
             */
            field_name: string;
        };
        /**
         * Custom field
         * @description A field the organization defined. Its id says what type of object has it.
         */
        CustomFieldReference: {
            /**
             * @description Custom field.
             * @constant
             */
            type: "custom_field";
            custom_field_id: components["schemas"]["CustomFieldId"];
        };
        /**
         * Condition
         * @description What the field must meet. `type` chooses the form.
         */
        Condition: components["schemas"]["BooleanCondition"] | components["schemas"]["CurrentUserCondition"] | components["schemas"]["ExistsCondition"] | components["schemas"]["TextCondition"] | components["schemas"]["TermCondition"] | components["schemas"]["ReferenceCondition"] | components["schemas"]["NumberRangeCondition"] | components["schemas"]["MomentRangeCondition"] | components["schemas"]["LocalTimeCondition"];
        /**
         * Is true or false
         * @description The field has this truth value.
         */
        BooleanCondition: {
            /**
             * @description Truth value.
             * @constant
             */
            type: "boolean";
            /**
             * @description The truth value.
             * @example true
             */
            value: boolean;
        };
        /**
         * Is the caller
         * @description The field refers to the user who asks.
         */
        CurrentUserCondition: {
            /**
             * @description The caller.
             * @constant
             */
            type: "current_user";
        };
        /**
         * Is set
         * @description The field has a value at all.
         */
        ExistsCondition: {
            /**
             * @description Set at all.
             * @constant
             */
            type: "exists";
        };
        /**
         * Holds text
         * @description The text field holds this text, in the way `mode` says.
         */
        TextCondition: {
            /**
             * @description Text.
             * @constant
             */
            type: "text";
            value: components["schemas"]["SearchText"];
            mode: components["schemas"]["TextMode"];
        };
        /**
         * Text to look for
         * @description The text to look for.
         * @example ACME Inc.
         */
        SearchText: string;
        /**
         * Way of comparing text
         * @description How the text is compared.
         * @enum {string}
         */
        TextMode: "full_words" | "phrase" | "beginning_of_words" | "exact_value";
        /**
         * Is one of these values
         * @description The field is, or holds, one of these values. For choices and fixed values such as a direction or an object type
         *     id.
         */
        TermCondition: {
            /**
             * @description One of these values.
             * @constant
             */
            type: "term";
            /** @description The values, one of which is enough. */
            values: string[];
            /** @description Sent by public code and evidently tolerated; its effect is not known. */
            mode?: components["schemas"]["TextMode"];
        };
        /**
         * Refers to one of these objects
         * @description The field refers to one of these objects, by id.
         */
        ReferenceCondition: {
            /**
             * @description One of these objects.
             * @constant
             */
            type: "reference";
            /**
             * @description Type of the objects. Only these are known.
             * @enum {string}
             */
            reference_type: "user" | "user_or_group" | "lead" | "status.lead" | "status.opportunity";
            /** @description Ids of the objects, one of which is enough. */
            object_ids: string[];
        };
        /**
         * Is a number in a range
         * @description The number lies within the bounds; give at least one. An object that never got the field, such as
         *     `num_upcoming_meetings` of a lead without meetings, is left out by every bound, even by "at most 0" (public
         *     code). A negated `gte: 1` leaves it out as well: write `or` with a negated `exists` and `lte: 0`.
         */
        NumberRangeCondition: {
            /**
             * @description Number in a range.
             * @constant
             */
            type: "number_range";
            /**
             * @description Greater than.
             * @example 1
             */
            gt?: number;
            /**
             * @description Greater than or equal to.
             * @example 0
             */
            gte?: number;
            /**
             * @description Less than.
             * @example 10
             */
            lt?: number;
            /**
             * @description Less than or equal to.
             * @example 0
             */
            lte?: number;
        } & ({
            /**
             * @description Greater than.
             * @example 1
             */
            gt: number;
        } | {
            /**
             * @description Greater than or equal to.
             * @example 0
             */
            gte: number;
        } | {
            /**
             * @description Less than.
             * @example 10
             */
            lt: number;
        } | {
            /**
             * @description Less than or equal to.
             * @example 0
             */
            lte: number;
        });
        /**
         * Is a moment in a range
         * @description The date lies within the bounds; give at least one. Null means no bound on that side.
         */
        MomentRangeCondition: {
            /**
             * @description Moment in a range.
             * @constant
             */
            type: "moment_range";
            /** @description At this moment or later. */
            on_or_after?: components["schemas"]["Moment"] | null;
            /** @description Before this moment. */
            before?: components["schemas"]["Moment"] | null;
        } & ({
            /** @description At this moment or later. */
            on_or_after: components["schemas"]["Moment"] | null;
        } | {
            /** @description Before this moment. */
            before: components["schemas"]["Moment"] | null;
        });
        /**
         * Is a time of day there
         * @description It is now this time of day in the lead's time zone. Goes with the lead's `timezone_id`. Give at least one bound.
         */
        LocalTimeCondition: {
            /**
             * @description Time of day.
             * @constant
             */
            type: "local_time";
            /** @description At this time or later. */
            on_or_after?: components["schemas"]["TimeOfDay"];
            /** @description Before this time. */
            before?: components["schemas"]["TimeOfDay"];
        } & ({
            /** @description At this time or later. */
            on_or_after: components["schemas"]["TimeOfDay"];
        } | {
            /** @description Before this time. */
            before: components["schemas"]["TimeOfDay"];
        });
        /**
         * Time of day
         * @description A time of day, on the 24-hour clock.
         * @example 08:00:00
         */
        TimeOfDay: string;
        /**
         * Moment
         * @description A point in time, fixed or counted from now. `type` chooses the form.
         */
        Moment: components["schemas"]["NowMoment"] | components["schemas"]["FixedUtcMoment"] | components["schemas"]["FixedLocalDateMoment"] | components["schemas"]["OffsetMoment"] | components["schemas"]["PeriodMoment"];
        /**
         * Now
         * @description The moment the filter is evaluated.
         */
        NowMoment: {
            /**
             * @description Now.
             * @constant
             */
            type: "now";
        };
        /**
         * A fixed moment
         * @description One moment, written with its offset from UTC.
         */
        FixedUtcMoment: {
            /**
             * @description A fixed moment.
             * @constant
             */
            type: "fixed_utc";
            /**
             * @description The moment, as ISO 8601 with offset.
             * @example 2025-12-18T13:33:33+00:00
             */
            value: string;
        };
        /**
         * A fixed day
         * @description The start or the end of one day, in the caller's or the organization's time zone (inferred; see `x-tz-offset`).
         */
        FixedLocalDateMoment: {
            /**
             * @description A fixed day.
             * @constant
             */
            type: "fixed_local_date";
            /**
             * @description The day.
             * @example 2026-01-31
             */
            value: string;
            which: components["schemas"]["PeriodEnd"];
        };
        /**
         * Start or end
         * @description Which end of the day or period.
         * @enum {string}
         */
        PeriodEnd: "start" | "end";
        /**
         * Before or after another moment
         * @description A moment some time before or after another. The app writes "yesterday" as one day in the past, from its start to
         *     its end, and always writes all seven units.
         */
        OffsetMoment: {
            /**
             * @description An offset from another moment.
             * @constant
             */
            type: "offset";
            /**
             * @description Which way to count.
             * @enum {string}
             */
            direction: "past" | "future";
            moment: components["schemas"]["Moment"];
            offset: components["schemas"]["TimeSpan"];
            /** @description Moves the result to the start or the end of its day. */
            which_day_end?: components["schemas"]["PeriodEnd"];
        };
        /**
         * Time span
         * @description A span of time, the sum of its units. One author notes that a large number of days is refused; use months then.
         */
        TimeSpan: {
            /**
             * @description Years.
             * @example 0
             */
            years?: number;
            /**
             * @description Months.
             * @example 3
             */
            months?: number;
            /**
             * @description Weeks.
             * @example 0
             */
            weeks?: number;
            /**
             * @description Days.
             * @example 7
             */
            days?: number;
            /**
             * @description Hours.
             * @example 0
             */
            hours?: number;
            /**
             * @description Minutes.
             * @example 0
             */
            minutes?: number;
            /**
             * @description Seconds.
             * @example 0
             */
            seconds?: number;
        };
        /**
         * Start or end of a period
         * @description The first or last moment of a period such as today.
         */
        PeriodMoment: {
            /**
             * @description Start or end of a period.
             * @constant
             */
            type: "start_end_of_predefined_relative_period";
            /**
             * @description The period. Only `today` was seen in filters; the others are the periods of Close's reports.
             * @enum {string}
             */
            range: "today" | "yesterday" | "this-week" | "last-week" | "this-month" | "last-month" | "this-quarter" | "last-quarter" | "this-year" | "last-year" | "all-time";
            which: components["schemas"]["PeriodEnd"];
        };
        /**
         * Search
         * @description The filter, and what of the result to return.
         */
        SearchRequest: {
            query: components["schemas"]["QueryNode"];
            /**
             * @description Properties to return, by object type. Without it only `id` and `__object_type`. Too many names are refused
             *     with "List is too long." (public code).
             */
            _fields?: {
                [key: string]: string[];
            };
            /**
             * @description Objects per page. 200 is the largest value in use.
             * @example 200
             */
            _limit?: number;
            /**
             * @description Where to go on, from the page before. Lives 30 seconds; after that 400 with a text about the cursor (public
             *     code).
             * @example FQluY2x1ZGU
             */
            cursor?: string | null;
            /**
             * @description Cap on the whole result, over all pages. 0 together with `include_counts` gives counts alone.
             * @example 0
             */
            results_limit?: number | null;
            /**
             * @description Whether to count the matches.
             * @default false
             * @example true
             */
            include_counts?: boolean;
            sort?: components["schemas"]["Sort"];
            /**
             * @description Written by the app's *Copy Filters* and ignored. Use `_limit` for the page, `results_limit` for the whole
             *     result.
             * @enum {string|null}
             */
            limit?: "null" | null;
            /** @description Rename `_cursor` to `cursor`. Close ignores the wrong spelling and sends the first page again. */
            _cursor?: never;
            /** @description Rename `s_query` to `query`. A search calls the filter `query`; only bulk actions call it `s_query`. */
            s_query?: never;
        };
        /**
         * Page of a search
         * @description One page of what a search found.
         */
        SearchPage: {
            /** @description The objects found. */
            data: components["schemas"]["SearchResult"][];
            /**
             * @description What to send as `cursor` for the next page. Null on the last page; missing from some published answers.
             * @example FQluY2x1ZGU
             */
            cursor?: string | null;
            count?: components["schemas"]["SearchCount"];
        };
        /**
         * Object found
         * @description One object, with the properties that `_fields` asked for.
         */
        SearchResult: {
            /**
             * @description Type of the object.
             * @example lead
             */
            __object_type: string;
            /**
             * @description Id of the object.
             * @example lead_zwqYhEFwzPyfCErS8uQ77is2wFLvr9BgVi6cTfbFM68
             */
            id: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Number of matches
         * @description How many objects match. Only with `include_counts`.
         */
        SearchCount: {
            /**
             * @description Matches within `results_limit`.
             * @example 50
             */
            limited: number;
            /**
             * @description All matches.
             * @example 824
             */
            total: number;
        };
        /**
         * Lead status
         * @description A status a lead can have.
         */
        LeadStatus: {
            id: components["schemas"]["LeadStatusId"];
            /**
             * @description Name of the status, as the app shows it.
             * @example Potential
             */
            label: string;
            /** @description Organization the status belongs to. */
            organization_id?: components["schemas"]["OrganizationId"];
        };
        /**
         * Custom field
         * @description A field the organization defined.
         */
        CustomField: {
            id: components["schemas"]["CustomFieldId"];
            /**
             * @description Name of the field; `custom_field_name` takes it letter by letter.
             * @example Industry
             */
            name: string;
            /**
             * @description What the field is for, up to 280 characters.
             * @example What the company does
             */
            description?: string | null;
            type: components["schemas"]["CustomFieldType"];
            /**
             * @description Whether the field holds several values. Only `user`, `choices`, `contact` and `custom_object` fields can.
             * @example false
             */
            accepts_multiple_values?: boolean;
            /** @description The choices of a `choices` field, else null. */
            choices?: string[] | null;
            /** @description Roles that may edit the field. Empty means everybody. */
            editable_with_roles?: string[];
            /** @description Organization the field belongs to. */
            organization_id?: components["schemas"]["OrganizationId"];
            /**
             * @description User who made the field.
             * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
             */
            created_by?: string | null;
            /**
             * @description User who changed the field last.
             * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
             */
            updated_by?: string | null;
            /** @description When the field was made. */
            date_created?: components["schemas"]["DateTime"];
            /** @description When the field changed last. */
            date_updated?: components["schemas"]["DateTime"];
        };
        /**
         * Custom field type
         * @description What a custom field holds.
         * @enum {string}
         */
        CustomFieldType: "text" | "textarea" | "number" | "date" | "datetime" | "choices" | "user" | "contact" | "custom_object" | "hidden" | (string & {});
        /**
         * Smart View
         * @description A saved search.
         */
        SmartView: {
            id: components["schemas"]["SmartViewId"];
            /**
             * @description Name of the view.
             * @example Potential customers
             */
            name: string;
            /**
             * @description What the view is for.
             * @example Leads to call this week
             */
            description: string | null;
            type: components["schemas"]["SmartViewType"];
            /**
             * @description The filter in its wrapper; `query` inside it is what a bulk action takes as `s_query`. Null for old views
             *     that only have a text `query`.
             */
            s_query: components["schemas"]["SmartViewFilter"] | null;
            /**
             * @description Filter of an old view, in Close's old search language; `*` means every lead.
             * @example lead_status:Potential
             */
            query: string | null;
            /**
             * @description Whether others in the organization see the view.
             * @example true
             */
            is_shared: boolean;
            /**
             * @description Whether the result depends on who asks, as with `CURRENT_USER`.
             * @example false
             */
            is_user_dependent: boolean | null;
            /** @description Columns the app shows. */
            selected_fields?: {
                [key: string]: unknown;
            }[] | null;
            /** @description Users and groups the view is shared with. */
            shared_with?: string[] | null;
            /** @description How the view is shared. */
            sharing_settings?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description User who owns the view.
             * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
             */
            user_id: string | null;
            /** @description Organization the view belongs to. */
            organization_id: components["schemas"]["OrganizationId"];
            /** @description When the view was made. */
            date_created: components["schemas"]["DateTime"];
            /** @description When the view changed last. */
            date_updated: components["schemas"]["DateTime"];
        };
        /**
         * Filter of a Smart View
         * @description The wrapper a Smart View keeps its filter in. Take it apart before you use it in a bulk action.
         */
        SmartViewFilter: {
            /** @description The filter, a query node. Open, because a view may hold nodes that this contract does not know. */
            query: {
                [key: string]: unknown;
            };
            /**
             * @description Cap on the result.
             * @example 100
             */
            results_limit?: number | null;
            /** @description Order of the result. */
            sort?: {
                [key: string]: unknown;
            }[];
        };
        /**
         * Object type of a Smart View
         * @description Type of object a Smart View shows. Bare names, unlike `activity.email` in filters.
         * @enum {string}
         */
        SmartViewType: "lead" | "contact" | "opportunity" | "call" | "email" | "sms" | "meeting" | "note" | "whatsapp_message" | "custom_activity" | "form_submission" | (string & {});
        /**
         * Email template
         * @description An email with placeholders.
         */
        EmailTemplate: {
            id: components["schemas"]["EmailTemplateId"];
            /**
             * @description Name of the template.
             * @example Checking in
             */
            name: string;
            /**
             * @description Subject of the email.
             * @example Checking in
             */
            subject?: string;
            /**
             * @description Text of the email, with placeholders in double braces.
             * @example Hi {{ contact.first_name }},
             */
            body?: string;
            /** @description Files that are sent along. */
            attachments?: {
                [key: string]: unknown;
            }[];
            /**
             * @description Whether the template is archived.
             * @example false
             */
            is_archived?: boolean;
            /**
             * @description Whether others in the organization see it.
             * @example true
             */
            is_shared?: boolean;
            /** @description Sequences that send the template. */
            used_by_sequences?: {
                id?: components["schemas"]["SequenceId"];
                /**
                 * @description Name of the sequence.
                 * @example Welcome
                 */
                name?: string;
            }[];
            /** @description Organization the template belongs to. */
            organization_id?: components["schemas"]["OrganizationId"];
            /**
             * @description User who wrote the template.
             * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
             */
            created_by?: string | null;
            /**
             * @description User who changed the template last.
             * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
             */
            updated_by?: string | null;
            /** @description When the template was written. */
            date_created?: components["schemas"]["DateTime"];
            /** @description When the template changed last. */
            date_updated?: components["schemas"]["DateTime"];
        };
        /**
         * Rendered email
         * @description The email for one recipient. Empty when there is no such recipient.
         */
        RenderedEmail: {
            /**
             * @description Subject.
             * @example Checking in
             */
            subject?: string;
            /**
             * @description Text.
             * @example Hi John,
             */
            body?: string;
            /**
             * @description Address of the recipient.
             * @example john@example.com
             */
            email?: string;
            lead_id?: components["schemas"]["LeadId"];
            /**
             * @description Name of the lead.
             * @example Bluth Company
             */
            lead_display_name?: string;
            contact_id?: components["schemas"]["ContactId"];
            /**
             * @description Name of the contact.
             * @example John Smith
             */
            contact_display_name?: string;
        };
        /**
         * Sequence
         * @description A series of emails and calls.
         */
        Sequence: {
            id: components["schemas"]["SequenceId"];
            /**
             * @description Name of the sequence.
             * @example Welcome
             */
            name: string;
            /**
             * @description Whether the sequence runs.
             * @enum {string}
             */
            status?: "active" | "paused" | "draft" | (string & {});
            /** @description When its emails may go out; null for any time. */
            schedule?: components["schemas"]["SequenceSchedule"] | null;
            /**
             * @description Time zone of the schedule.
             * @example America/Los_Angeles
             */
            timezone?: string | null;
            /** @description What it does, in order. */
            steps?: components["schemas"]["SequenceStep"][];
            /** @description How many subscriptions are in each status. Shown only where one sequence is read. */
            subscription_counts_by_status?: {
                [key: string]: number;
            };
            /** @description Organization the sequence belongs to. */
            organization_id?: components["schemas"]["OrganizationId"];
            /**
             * @description User who made the sequence.
             * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
             */
            created_by_id?: string | null;
            /** @description When the sequence was made. */
            date_created?: components["schemas"]["LocalDateTime"];
            /** @description When the sequence changed last. */
            date_updated?: components["schemas"]["LocalDateTime"];
        };
        /**
         * Sequence schedule
         * @description Hours of the week at which a sequence may send.
         */
        SequenceSchedule: {
            /** @description The hours. */
            ranges: {
                /**
                 * @description Day of the week; 1 is Monday (inferred).
                 * @example 1
                 */
                weekday?: number;
                /**
                 * @description First minute.
                 * @example 09:00
                 */
                start?: string;
                /**
                 * @description Last minute.
                 * @example 16:59
                 */
                end?: string;
            }[];
        };
        /**
         * Sequence step
         * @description One email or call of a sequence.
         */
        SequenceStep: {
            /**
             * @description Id of the step.
             * @example seqstep_2NGiNEAVZUSXmkv5dNVtPt
             */
            id: string;
            /**
             * @description What the step does.
             * @enum {string}
             */
            step_type?: "email" | "call" | (string & {});
            /**
             * @description Seconds to wait before the step.
             * @example 86400
             */
            delay?: number;
            /**
             * @description Template of an email step.
             * @example tmpl_00jcushDRuoBBS5sSTUAbNt4dPpBUhlJqQafVfzzRJn
             */
            email_template_id?: string | null;
            /**
             * @description With `old_thread` the email goes into the thread of the email before; null for calls (inferred).
             * @example old_thread
             */
            threading?: string | null;
            /**
             * @description Whether the sequence waits for the step (inferred).
             * @example true
             */
            required?: boolean;
            /**
             * @description Seconds the step may be late (inferred).
             * @example 3600
             */
            step_allowed_delay?: number | null;
        };
        /**
         * Sequence subscription
         * @description One contact's way through a sequence.
         */
        SequenceSubscription: {
            /**
             * @description Id of the subscription.
             * @example sub_71lcl74wTWvv7Erx6uYWno
             */
            id: string;
            sequence_id: components["schemas"]["SequenceId"];
            contact_id: components["schemas"]["ContactId"];
            /**
             * @description Address the emails go to.
             * @example contact@example.org
             */
            contact_email?: string | null;
            lead_id?: components["schemas"]["LeadId"];
            /**
             * @description How far the subscription has come.
             * @enum {string}
             */
            status: "active" | "paused" | "finished" | "goal" | "error" | (string & {});
            /**
             * @description Why it has this status, such as `manual` or `bulk-action`.
             * @example bulk-action
             */
            status_reason?: string | null;
            /**
             * @description Account the emails go out from.
             * @example emailacct_qwSIFLEjbJXBJOGb0KsqSvnxX5P9DTXUMnb6mFBLxNt
             */
            sender_account_id?: string | null;
            /**
             * @description Name the emails come from.
             * @example John Doe
             */
            sender_name?: string | null;
            /**
             * @description Address the emails come from.
             * @example john@salesteam.com
             */
            sender_email?: string | null;
            /** @description Users who get the call tasks. */
            calls_assigned_to?: components["schemas"]["UserId"][] | null;
            /**
             * @description When it starts, if later.
             * @example 2022-03-11
             */
            start_date?: string | null;
            /** @description Organization the subscription belongs to. */
            organization_id?: components["schemas"]["OrganizationId"];
            /**
             * @description User who subscribed the contact.
             * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
             */
            created_by_id?: string | null;
            /** @description When the contact was subscribed. */
            date_created?: components["schemas"]["LocalDateTime"];
            /** @description When the subscription changed last. */
            date_updated?: components["schemas"]["LocalDateTime"];
        };
        /**
         * Connected account
         * @description An email or calendar account connected to Close.
         */
        ConnectedAccount: {
            id: components["schemas"]["ConnectedAccountId"];
            /**
             * @description Where the account is.
             * @enum {string}
             */
            _type?: "google" | "custom_email" | "microsoft" | "zoom" | "calendly" | (string & {});
            /**
             * @description Address of the account.
             * @example anthony@close.com
             */
            email?: string | null;
            /** @description Names and addresses it may send as. They go into `sender`, `sender_name` and `sender_email`. */
            identities: components["schemas"]["SenderIdentity"][];
            /** @description The identity it sends as unless told otherwise. */
            default_identity?: components["schemas"]["SenderIdentity"] | null;
            /**
             * @description Whether sending works. Only the name is official.
             * @example ok
             */
            send_status?: string | null;
            /**
             * @description Whether receiving works. Only the name is official.
             * @example ok
             */
            receive_status?: string | null;
            /** @description What the account is used for. Only the name is official. */
            enabled_features?: string[];
            /** @description Settings of the receiving server. */
            imap?: {
                [key: string]: unknown;
            } | null;
            /** @description Settings of the sending server. */
            smtp?: {
                [key: string]: unknown;
            } | null;
            /** @description Calendars that are synced. */
            synced_calendars?: string[];
            /** @description User who connected the account. */
            user_id?: components["schemas"]["UserId"];
            /** @description Organization the account belongs to. */
            organization_id?: components["schemas"]["OrganizationId"];
        };
        /**
         * Sender identity
         * @description A name and address one may send as.
         */
        SenderIdentity: {
            /**
             * @description The address.
             * @example anthony@close.com
             */
            email: string;
            /**
             * @description The name.
             * @example Anthony Nemitz
             */
            name?: string | null;
        };
        /**
         * Phone number
         * @description A phone number of the organization.
         */
        PhoneNumber: {
            id: components["schemas"]["PhoneNumberId"];
            /**
             * @description The number, in international form.
             * @example +18005551234
             */
            number: string;
            /**
             * @description The number, for reading.
             * @example +1 800-555-1234
             */
            number_formatted?: string;
            /**
             * @description Name of the number.
             * @example Sales
             */
            label?: string | null;
            /**
             * @description Whose number it is.
             * @enum {string}
             */
            type?: "internal" | "external" | "virtual" | (string & {});
            /**
             * @description Country of the number.
             * @example US
             */
            country?: string | null;
            /**
             * @deprecated
             * @description Whether several users share it. Deprecated by Close on 2026-07-21.
             * @example false
             */
            is_group_number?: boolean;
            /**
             * @description Whether it can send texts.
             * @example true
             */
            sms_enabled?: boolean;
            /**
             * @description Whether it can send pictures.
             * @example false
             */
            mms_enabled?: boolean;
            /** @description Users who share it. */
            participants?: string[];
            /**
             * @deprecated
             * @description User it belongs to. Deprecated by Close on 2026-07-21.
             * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
             */
            user_id?: string | null;
        };
        /**
         * User
         * @description A person who uses Close.
         */
        User: {
            id: components["schemas"]["UserId"];
            /**
             * @description Email address.
             * @example joe@example.com
             */
            email: string;
            /**
             * @description First name.
             * @example Joe
             */
            first_name: string;
            /**
             * @description Last name.
             * @example Kemp
             */
            last_name: string;
            /**
             * @description Address of a picture.
             * @example https://app.close.com/static/joe.png
             */
            image?: string | null;
            /** @description Organizations the user belongs to. */
            organizations?: components["schemas"]["UserOrganization"][];
            /** @description When the user joined. */
            date_created?: components["schemas"]["DateTime"];
            /** @description When the user changed last. */
            date_updated?: components["schemas"]["DateTime"];
        };
        /**
         * Organization of a user
         * @description An organization, as far as a user's record tells of it. Close may give just its id.
         * @example orga_RbREgmiiwcr1w2b4cOnCMQaQPSIFxMqAD2Dh243uxcH
         */
        UserOrganization: {
            [key: string]: unknown;
        } | string;
        /**
         * Caller
         * @description The user whose key or token is used.
         */
        Me: components["schemas"]["User"] & {
            /** @description What the caller may do, by organization. */
            memberships?: components["schemas"]["Membership"][];
            /** @description The caller's connected email accounts. */
            email_accounts?: components["schemas"]["ConnectedAccount"][];
            /** @description The caller's phone numbers. */
            phone_numbers?: components["schemas"]["PhoneNumber"][];
        };
        /**
         * Membership
         * @description What a user may do in an organization.
         */
        Membership: {
            organization_id?: components["schemas"]["OrganizationId"];
            /**
             * @description Names of permissions. There is one named `bulk_edit`; that it guards bulk edits is inferred from its name.
             *     Which guard bulk emails and bulk deletes is not known.
             */
            permissions_granted?: string[];
        };
        /**
         * What every event has
         * @description One entry of the event log.
         */
        EventBase: {
            /**
             * @description Id of the event.
             * @example ev_2sYKRjcrA79yKxi3S4Crd8
             */
            id: string;
            /**
             * @description Id of the object that changed.
             * @example bulkedit_asdVYCm54A0El829k39e7nIvlCSDDhVLuyb8aspGSET
             */
            object_id: string;
            /** @description When it happened. Merged events keep the first moment. */
            date_created: components["schemas"]["LocalDateTime"];
            /** @description When the event was last merged with another. */
            date_updated: components["schemas"]["LocalDateTime"];
            /** @description Organization it happened in. */
            organization_id?: components["schemas"]["OrganizationId"];
            /**
             * @description User who caused it.
             * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
             */
            user_id?: string | null;
            /**
             * @description API key that caused it.
             * @example api_3fjJpN1CxkMUsTj0i0tSTJ
             */
            api_key_id?: string | null;
            /**
             * @description API request that caused it; events of one request share it. Null when none did (inferred).
             * @example req_4S2L8JTBAA1OUS74SVmfbN
             */
            request_id?: string | null;
            /**
             * @description Lead the object belongs to. Null for a bulk action (inferred).
             * @example lead_zwqYhEFwzPyfCErS8uQ77is2wFLvr9BgVi6cTfbFM68
             */
            lead_id?: string | null;
            /** @description Properties that changed. */
            changed_fields?: string[];
            /** @description The changed properties as they were before. Left out for non-admins after an hour. */
            previous_data?: {
                [key: string]: unknown;
            } | null;
            meta?: components["schemas"]["EventMeta"];
        };
        /**
         * Event circumstances
         * @description How the event came about. Every key may be missing.
         */
        EventMeta: {
            /** @description Bulk action that changed the object. Ties a changed lead to its action. */
            bulk_action_id?: components["schemas"]["BulkActionId"];
            /** @description Lead that was merged into another. */
            merge_source_lead_id?: components["schemas"]["LeadId"];
            /** @description Lead it was merged into. */
            merge_destination_lead_id?: components["schemas"]["LeadId"];
            /**
             * @description Method of the API request.
             * @example POST
             */
            request_method?: string;
            /**
             * @description Path of the API request.
             * @example /api/v1/bulk_action/edit/
             */
            request_path?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Event
         * @description One entry of the event log, about an object of any type.
         */
        Event: components["schemas"]["EventBase"] & {
            object_type: components["schemas"]["EventObjectType"];
            /**
             * @description What happened, such as `created`, `updated` or `deleted`.
             * @example updated
             */
            action: string;
            /** @description The object afterwards. Null when it was deleted; left out for non-admins after an hour. */
            data?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * Object type of an event
         * @description Type of the object that changed, such as `lead` or `bulk_action.edit`.
         * @example bulk_action.edit
         */
        EventObjectType: string;
        /**
         * Page of events
         * @description One page of the event log, latest first.
         */
        EventPage: {
            /** @description The events. */
            data: components["schemas"]["Event"][];
            /**
             * @description `_cursor` of the next, older page.
             * @example WzE0MjY0NjUyMDFd
             */
            cursor_next?: string | null;
            /**
             * @description `_cursor` of the page before, with later events.
             * @example WzE0MjY0NjUyMDld
             */
            cursor_previous?: string | null;
        };
        /**
         * What happened to a bulk action
         * @description What happened. There is none for resuming, deleting or failing.
         * @enum {string}
         */
        BulkActionEventAction: "created" | "updated" | "completed" | "paused" | (string & {});
        /**
         * Event of a bulk email
         * @description Something happened to a bulk email.
         */
        BulkEmailEvent: components["schemas"]["EventBase"] & {
            /**
             * @description Says that it is a bulk email.
             * @constant
             */
            object_type: "bulk_action.email";
            action: components["schemas"]["BulkActionEventAction"];
            /** @description The bulk email afterwards. What Close puts here is published nowhere. */
            data?: components["schemas"]["BulkEmail"] | null;
        };
        /**
         * Delivery about a bulk email
         * @description What Close posts when a bulk email changed.
         */
        BulkEmailDelivery: {
            event: components["schemas"]["BulkEmailEvent"];
            subscription_id: components["schemas"]["WebhookSubscriptionId"];
        };
        /**
         * Event of a bulk sequence subscription
         * @description Something happened to a bulk sequence subscription.
         */
        BulkSequenceSubscriptionEvent: components["schemas"]["EventBase"] & {
            /**
             * @description Says that it is a bulk sequence subscription.
             * @constant
             */
            object_type: "bulk_action.sequence_subscription";
            action: components["schemas"]["BulkActionEventAction"];
            /** @description The bulk sequence subscription afterwards. What Close puts here is published nowhere. */
            data?: components["schemas"]["BulkSequenceSubscription"] | null;
        };
        /**
         * Delivery about a bulk sequence subscription
         * @description What Close posts when a bulk sequence subscription changed.
         */
        BulkSequenceSubscriptionDelivery: {
            event: components["schemas"]["BulkSequenceSubscriptionEvent"];
            subscription_id: components["schemas"]["WebhookSubscriptionId"];
        };
        /**
         * Event of a bulk delete
         * @description Something happened to a bulk delete.
         */
        BulkDeleteEvent: components["schemas"]["EventBase"] & {
            /**
             * @description Says that it is a bulk delete.
             * @constant
             */
            object_type: "bulk_action.delete";
            action: components["schemas"]["BulkActionEventAction"];
            /** @description The bulk delete afterwards. What Close puts here is published nowhere. */
            data?: components["schemas"]["BulkDelete"] | null;
        };
        /**
         * Delivery about a bulk delete
         * @description What Close posts when a bulk delete changed.
         */
        BulkDeleteDelivery: {
            event: components["schemas"]["BulkDeleteEvent"];
            subscription_id: components["schemas"]["WebhookSubscriptionId"];
        };
        /**
         * Event of a bulk edit
         * @description Something happened to a bulk edit.
         */
        BulkEditEvent: components["schemas"]["EventBase"] & {
            /**
             * @description Says that it is a bulk edit.
             * @constant
             */
            object_type: "bulk_action.edit";
            action: components["schemas"]["BulkActionEventAction"];
            /** @description The bulk edit afterwards. What Close puts here is published nowhere. */
            data?: components["schemas"]["BulkEdit"] | null;
        };
        /**
         * Delivery about a bulk edit
         * @description What Close posts when a bulk edit changed.
         */
        BulkEditDelivery: {
            event: components["schemas"]["BulkEditEvent"];
            subscription_id: components["schemas"]["WebhookSubscriptionId"];
        };
        /**
         * What was wrong
         * @description Either what was wrong with each field, or one text.
         */
        BadRequestError: components["schemas"]["ValidationError"] | components["schemas"]["ErrorMessage"];
        /**
         * Wrong fields
         * @description What was wrong with the body, field by field.
         */
        ValidationError: {
            /** @description What was wrong, by field. Note the hyphen. */
            "field-errors"?: {
                [key: string]: components["schemas"]["FieldError"];
            };
            /** @description What was wrong with the body as a whole. */
            errors?: string[];
        } & ({
            /** @description What was wrong, by field. Note the hyphen. */
            "field-errors": {
                [key: string]: components["schemas"]["FieldError"];
            };
        } | {
            /** @description What was wrong with the body as a whole. */
            errors: string[];
        });
        /**
         * What was wrong with a field
         * @description A text; for an object, what was wrong with each of its fields; for a list, `errors` by index.
         * @example This field is required.
         */
        FieldError: string | {
            [key: string]: components["schemas"]["FieldError"];
        };
        /**
         * One text
         * @description What went wrong, in one text.
         */
        ErrorMessage: {
            /**
             * @description What went wrong.
             * @example Unauthorized
             */
            error: string;
        };
        /**
         * Rate limited
         * @description What a 429 says in its body is not documented today. Read the headers.
         */
        RateLimitError: {
            /**
             * @description A text; an object with `rate_reset` and others before 2024-04-24.
             * @example API call count exceeded for this period
             */
            error?: string | {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description The request is wrong, and nothing was done. The body tells what and where. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestError"];
            };
        };
        /** @description The action cannot change to this status, and nothing was done. How Close words it is not known. */
        UpdateRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestError"];
            };
        };
        /** @description The API key or access token is missing, wrong or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description A limit of the organization's plan is reached. The body is inferred. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The caller is known, but may not do this. The body is inferred. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description There is no such object, or no such path. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The path exists, but not with this method. The body is inferred. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The body is not sent as `application/json`. The body is inferred. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /**
         * @description Too many requests in this endpoint group, and nothing was done. Wait as long as `RateLimit` says in `reset`, or
         *     as `Retry-After` says.
         */
        TooManyRequests: {
            headers: {
                RateLimit: components["headers"]["RateLimitReached"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitError"];
            };
        };
        /** @description Acknowledges the delivery. That any 2xx does is inferred. */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
         * @example 100
         */
        Limit: number;
        /**
         * @description Items to skip. Too large a value is refused.
         * @example 0
         */
        Skip: number;
        /**
         * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
         * @example id
         */
        Fields: string;
        /**
         * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
         * @example id,status,n_leads,n_leads_processed
         */
        BulkActionFields: string;
        /**
         * @description Hours between UTC and the caller: `-4` for UTC-4, `-2.5` for UTC-2:30. Relative dates in a filter are read in
         *     it. That a bulk action reads it too is inferred: send the same in the preview and in the create.
         * @example -4
         */
        TzOffset: number;
        /**
         * @description Id of the bulk email.
         * @example bulkemail_qmjJY85TSmMBqw1MKgL5o3LdSJkvklqfAwfdcjiRYCy
         */
        BulkEmailId: components["schemas"]["BulkActionId"];
        /**
         * @description Id of the bulk sequence subscription.
         * @example bulkseqsub_qmjJY85TSmMBqw1MKgL5o3LdSJkvklqfAwfdcjiRYCy
         */
        BulkSequenceSubscriptionId: components["schemas"]["BulkActionId"];
        /**
         * @description Id of the bulk delete.
         * @example bulkdelete_asdVYCm54A0El829k39e7nIvlCSDDhVLuyb8aspGSET
         */
        BulkDeleteId: components["schemas"]["BulkActionId"];
        /**
         * @description Id of the bulk edit.
         * @example bulkedit_asdVYCm54A0El829k39e7nIvlCSDDhVLuyb8aspGSET
         */
        BulkEditId: components["schemas"]["BulkActionId"];
        /**
         * @description Hex of HMAC-SHA256 over the timestamp header followed directly by the raw body. The key is the bytes that the
         *     subscription's `signature_key` spells in hex.
         * @example 73b1db4257cfdd766d234e1a3d5afdc62fbfdd56329bff9af463b45c8fc65fd9
         */
        SignatureHash: string;
        /**
         * @description When the delivery was signed, in seconds since 1970 (inferred from the published example).
         * @example 1544271440
         */
        SignatureTimestamp: string;
    };
    requestBodies: {
        /** @description The new status, alone. */
        UpdateBulkAction: {
            content: {
                "application/json": components["schemas"]["UpdateBulkAction"];
            };
        };
    };
    headers: {
        /**
         * @description What is left of the endpoint group's allowance: `limit` requests in all, `remaining` of them left, and `reset`
         *     seconds, with decimals, until it is full again. Counted per API key and, at three times the limit, per
         *     organization. Some endpoints have stricter, unpredictable limits: there only `reset` and `Retry-After` mean
         *     anything.
         * @example limit=100, remaining=50, reset=5
         */
        RateLimit: string;
        /**
         * @description The same, with nothing left. Wait for `reset` seconds.
         * @example limit=100, remaining=0, reset=4.2
         */
        RateLimitReached: string;
        /**
         * @description Whole seconds to wait; `reset` rounded up.
         * @example 5
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type BulkActionId = components['schemas']['BulkActionId'];
export type OrganizationId = components['schemas']['OrganizationId'];
export type UserId = components['schemas']['UserId'];
export type LeadId = components['schemas']['LeadId'];
export type ContactId = components['schemas']['ContactId'];
export type LeadStatusId = components['schemas']['LeadStatusId'];
export type CustomFieldId = components['schemas']['CustomFieldId'];
export type EmailTemplateId = components['schemas']['EmailTemplateId'];
export type SequenceId = components['schemas']['SequenceId'];
export type ConnectedAccountId = components['schemas']['ConnectedAccountId'];
export type PhoneNumberId = components['schemas']['PhoneNumberId'];
export type SmartViewId = components['schemas']['SmartViewId'];
export type EmailAddress = components['schemas']['EmailAddress'];
export type DateTime = components['schemas']['DateTime'];
export type LocalDateTime = components['schemas']['LocalDateTime'];
export type WebhookSubscriptionId = components['schemas']['WebhookSubscriptionId'];
export type BulkActionRequest = components['schemas']['BulkActionRequest'];
export type Sort = components['schemas']['Sort'];
export type SortKey = components['schemas']['SortKey'];
export type CreateBulkEmail = components['schemas']['CreateBulkEmail'];
export type EmailContactPreference = components['schemas']['EmailContactPreference'];
export type CreateBulkSequenceSubscription = components['schemas']['CreateBulkSequenceSubscription'];
export type SubscribeToSequence = components['schemas']['SubscribeToSequence'];
export type ResumeSequenceSubscriptions = components['schemas']['ResumeSequenceSubscriptions'];
export type ResumeFinishedSequenceSubscriptions = components['schemas']['ResumeFinishedSequenceSubscriptions'];
export type PauseSequenceSubscriptions = components['schemas']['PauseSequenceSubscriptions'];
export type ReassignSequenceSubscriptions = components['schemas']['ReassignSequenceSubscriptions'];
export type SenderName = components['schemas']['SenderName'];
export type CallAssignees = components['schemas']['CallAssignees'];
export type SequenceContactPreference = components['schemas']['SequenceContactPreference'];
export type CreateBulkDelete = components['schemas']['CreateBulkDelete'];
export type BulkObjectType = components['schemas']['BulkObjectType'];
export type CreateBulkEdit = components['schemas']['CreateBulkEdit'];
export type SetLeadStatus = components['schemas']['SetLeadStatus'];
export type SetCustomField = components['schemas']['SetCustomField'];
export type ClearCustomField = components['schemas']['ClearCustomField'];
export type SetContactCustomField = components['schemas']['SetContactCustomField'];
export type ClearContactCustomField = components['schemas']['ClearContactCustomField'];
export type SetOpportunityCustomField = components['schemas']['SetOpportunityCustomField'];
export type ClearOpportunityCustomField = components['schemas']['ClearOpportunityCustomField'];
export type SetActivityCustomField = components['schemas']['SetActivityCustomField'];
export type ClearActivityCustomField = components['schemas']['ClearActivityCustomField'];
export type SetCustomObjectCustomField = components['schemas']['SetCustomObjectCustomField'];
export type ClearCustomObjectCustomField = components['schemas']['ClearCustomObjectCustomField'];
export type SetGlobalCustomField = components['schemas']['SetGlobalCustomField'];
export type ClearGlobalCustomField = components['schemas']['ClearGlobalCustomField'];
export type CustomFieldTarget = components['schemas']['CustomFieldTarget'];
export type CustomFieldAssignment = components['schemas']['CustomFieldAssignment'];
export type CustomFieldValue = components['schemas']['CustomFieldValue'];
export type UpdateBulkAction = components['schemas']['UpdateBulkAction'];
export type BulkActionStatus = components['schemas']['BulkActionStatus'];
export type BulkAction = components['schemas']['BulkAction'];
export type BulkEmail = components['schemas']['BulkEmail'];
export type BulkSequenceSubscription = components['schemas']['BulkSequenceSubscription'];
export type SequenceActionType = components['schemas']['SequenceActionType'];
export type BulkDelete = components['schemas']['BulkDelete'];
export type BulkEdit = components['schemas']['BulkEdit'];
export type BulkEditType = components['schemas']['BulkEditType'];
export type Page = components['schemas']['Page'];
export type BulkEmailPage = components['schemas']['BulkEmailPage'];
export type BulkSequenceSubscriptionPage = components['schemas']['BulkSequenceSubscriptionPage'];
export type BulkDeletePage = components['schemas']['BulkDeletePage'];
export type BulkEditPage = components['schemas']['BulkEditPage'];
export type LeadStatusPage = components['schemas']['LeadStatusPage'];
export type CustomFieldPage = components['schemas']['CustomFieldPage'];
export type SmartViewPage = components['schemas']['SmartViewPage'];
export type EmailTemplatePage = components['schemas']['EmailTemplatePage'];
export type SequencePage = components['schemas']['SequencePage'];
export type SequenceSubscriptionPage = components['schemas']['SequenceSubscriptionPage'];
export type ConnectedAccountPage = components['schemas']['ConnectedAccountPage'];
export type PhoneNumberPage = components['schemas']['PhoneNumberPage'];
export type UserPage = components['schemas']['UserPage'];
export type SQuery = components['schemas']['SQuery'];
export type QueryNode = components['schemas']['QueryNode'];
export type Negate = components['schemas']['Negate'];
export type UntypedGroup = components['schemas']['UntypedGroup'];
export type AndQuery = components['schemas']['AndQuery'];
export type OrQuery = components['schemas']['OrQuery'];
export type IdQuery = components['schemas']['IdQuery'];
export type ObjectTypeQuery = components['schemas']['ObjectTypeQuery'];
export type TextQuery = components['schemas']['TextQuery'];
export type FieldConditionQuery = components['schemas']['FieldConditionQuery'];
export type HasRelatedQuery = components['schemas']['HasRelatedQuery'];
export type MatchAllQuery = components['schemas']['MatchAllQuery'];
export type SavedSearchQuery = components['schemas']['SavedSearchQuery'];
export type QueryObjectType = components['schemas']['QueryObjectType'];
export type QueryField = components['schemas']['QueryField'];
export type RegularField = components['schemas']['RegularField'];
export type CustomFieldReference = components['schemas']['CustomFieldReference'];
export type Condition = components['schemas']['Condition'];
export type BooleanCondition = components['schemas']['BooleanCondition'];
export type CurrentUserCondition = components['schemas']['CurrentUserCondition'];
export type ExistsCondition = components['schemas']['ExistsCondition'];
export type TextCondition = components['schemas']['TextCondition'];
export type SearchText = components['schemas']['SearchText'];
export type TextMode = components['schemas']['TextMode'];
export type TermCondition = components['schemas']['TermCondition'];
export type ReferenceCondition = components['schemas']['ReferenceCondition'];
export type NumberRangeCondition = components['schemas']['NumberRangeCondition'];
export type MomentRangeCondition = components['schemas']['MomentRangeCondition'];
export type LocalTimeCondition = components['schemas']['LocalTimeCondition'];
export type TimeOfDay = components['schemas']['TimeOfDay'];
export type Moment = components['schemas']['Moment'];
export type NowMoment = components['schemas']['NowMoment'];
export type FixedUtcMoment = components['schemas']['FixedUtcMoment'];
export type FixedLocalDateMoment = components['schemas']['FixedLocalDateMoment'];
export type PeriodEnd = components['schemas']['PeriodEnd'];
export type OffsetMoment = components['schemas']['OffsetMoment'];
export type TimeSpan = components['schemas']['TimeSpan'];
export type PeriodMoment = components['schemas']['PeriodMoment'];
export type SearchRequest = components['schemas']['SearchRequest'];
export type SearchPage = components['schemas']['SearchPage'];
export type SearchResult = components['schemas']['SearchResult'];
export type SearchCount = components['schemas']['SearchCount'];
export type LeadStatus = components['schemas']['LeadStatus'];
export type CustomField = components['schemas']['CustomField'];
export type CustomFieldType = components['schemas']['CustomFieldType'];
export type SmartView = components['schemas']['SmartView'];
export type SmartViewFilter = components['schemas']['SmartViewFilter'];
export type SmartViewType = components['schemas']['SmartViewType'];
export type EmailTemplate = components['schemas']['EmailTemplate'];
export type RenderedEmail = components['schemas']['RenderedEmail'];
export type Sequence = components['schemas']['Sequence'];
export type SequenceSchedule = components['schemas']['SequenceSchedule'];
export type SequenceStep = components['schemas']['SequenceStep'];
export type SequenceSubscription = components['schemas']['SequenceSubscription'];
export type ConnectedAccount = components['schemas']['ConnectedAccount'];
export type SenderIdentity = components['schemas']['SenderIdentity'];
export type PhoneNumber = components['schemas']['PhoneNumber'];
export type User = components['schemas']['User'];
export type UserOrganization = components['schemas']['UserOrganization'];
export type Me = components['schemas']['Me'];
export type Membership = components['schemas']['Membership'];
export type EventBase = components['schemas']['EventBase'];
export type EventMeta = components['schemas']['EventMeta'];
export type Event = components['schemas']['Event'];
export type EventObjectType = components['schemas']['EventObjectType'];
export type EventPage = components['schemas']['EventPage'];
export type BulkActionEventAction = components['schemas']['BulkActionEventAction'];
export type BulkEmailEvent = components['schemas']['BulkEmailEvent'];
export type BulkEmailDelivery = components['schemas']['BulkEmailDelivery'];
export type BulkSequenceSubscriptionEvent = components['schemas']['BulkSequenceSubscriptionEvent'];
export type BulkSequenceSubscriptionDelivery = components['schemas']['BulkSequenceSubscriptionDelivery'];
export type BulkDeleteEvent = components['schemas']['BulkDeleteEvent'];
export type BulkDeleteDelivery = components['schemas']['BulkDeleteDelivery'];
export type BulkEditEvent = components['schemas']['BulkEditEvent'];
export type BulkEditDelivery = components['schemas']['BulkEditDelivery'];
export type BadRequestError = components['schemas']['BadRequestError'];
export type ValidationError = components['schemas']['ValidationError'];
export type FieldError = components['schemas']['FieldError'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type RateLimitError = components['schemas']['RateLimitError'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUpdateRefused = components['responses']['UpdateRefused'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponsePaymentRequired = components['responses']['PaymentRequired'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseReceived = components['responses']['Received'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterSkip = components['parameters']['Skip'];
export type ParameterFields = components['parameters']['Fields'];
export type ParameterBulkActionFields = components['parameters']['BulkActionFields'];
export type ParameterTzOffset = components['parameters']['TzOffset'];
export type ParameterBulkEmailId = components['parameters']['BulkEmailId'];
export type ParameterBulkSequenceSubscriptionId = components['parameters']['BulkSequenceSubscriptionId'];
export type ParameterBulkDeleteId = components['parameters']['BulkDeleteId'];
export type ParameterBulkEditId = components['parameters']['BulkEditId'];
export type ParameterSignatureHash = components['parameters']['SignatureHash'];
export type ParameterSignatureTimestamp = components['parameters']['SignatureTimestamp'];
export type RequestBodyUpdateBulkAction = components['requestBodies']['UpdateBulkAction'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRateLimitReached = components['headers']['RateLimitReached'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    listBulkEmails: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id,status,n_leads,n_leads_processed
                 */
                _fields?: components["parameters"]["BulkActionFields"];
                /**
                 * @description Only the bulk emails that send this template.
                 * @example tmpl_00jcushDRuoBBS5sSTUAbNt4dPpBUhlJqQafVfzzRJn
                 */
                template_id?: components["schemas"]["EmailTemplateId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of bulk emails. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkEmailPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createBulkEmail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Hours between UTC and the caller: `-4` for UTC-4, `-2.5` for UTC-2:30. Relative dates in a filter are read in
                 *     it. That a bulk action reads it too is inferred: send the same in the preview and in the create.
                 * @example -4
                 */
                "x-tz-offset"?: components["parameters"]["TzOffset"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The template, the recipients, and the filter. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBulkEmail"];
            };
        };
        responses: {
            /** @description The bulk email was created and is about to run. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkEmail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getBulkEmail: {
        parameters: {
            query?: {
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id,status,n_leads,n_leads_processed
                 */
                _fields?: components["parameters"]["BulkActionFields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bulk email.
                 * @example bulkemail_qmjJY85TSmMBqw1MKgL5o3LdSJkvklqfAwfdcjiRYCy
                 */
                id: components["parameters"]["BulkEmailId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bulk email. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkEmail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateBulkEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bulk email.
                 * @example bulkemail_qmjJY85TSmMBqw1MKgL5o3LdSJkvklqfAwfdcjiRYCy
                 */
                id: components["parameters"]["BulkEmailId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpdateBulkAction"];
        responses: {
            /** @description The bulk email with its new status. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkEmail"];
                };
            };
            400: components["responses"]["UpdateRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listBulkSequenceSubscriptions: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id,status,n_leads,n_leads_processed
                 */
                _fields?: components["parameters"]["BulkActionFields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of bulk sequence subscriptions. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkSequenceSubscriptionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createBulkSequenceSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Hours between UTC and the caller: `-4` for UTC-4, `-2.5` for UTC-2:30. Relative dates in a filter are read in
                 *     it. That a bulk action reads it too is inferred: send the same in the preview and in the create.
                 * @example -4
                 */
                "x-tz-offset"?: components["parameters"]["TzOffset"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to do with the subscriptions, and the filter. `action_type` chooses the form. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBulkSequenceSubscription"];
            };
        };
        responses: {
            /** @description The bulk sequence subscription was created and is about to run. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkSequenceSubscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getBulkSequenceSubscription: {
        parameters: {
            query?: {
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id,status,n_leads,n_leads_processed
                 */
                _fields?: components["parameters"]["BulkActionFields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bulk sequence subscription.
                 * @example bulkseqsub_qmjJY85TSmMBqw1MKgL5o3LdSJkvklqfAwfdcjiRYCy
                 */
                id: components["parameters"]["BulkSequenceSubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bulk sequence subscription. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkSequenceSubscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateBulkSequenceSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bulk sequence subscription.
                 * @example bulkseqsub_qmjJY85TSmMBqw1MKgL5o3LdSJkvklqfAwfdcjiRYCy
                 */
                id: components["parameters"]["BulkSequenceSubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpdateBulkAction"];
        responses: {
            /** @description The bulk sequence subscription with its new status. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkSequenceSubscription"];
                };
            };
            400: components["responses"]["UpdateRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listBulkDeletes: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id,status,n_leads,n_leads_processed
                 */
                _fields?: components["parameters"]["BulkActionFields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of bulk deletes. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDeletePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createBulkDelete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Hours between UTC and the caller: `-4` for UTC-4, `-2.5` for UTC-2:30. Relative dates in a filter are read in
                 *     it. That a bulk action reads it too is inferred: send the same in the preview and in the create.
                 * @example -4
                 */
                "x-tz-offset"?: components["parameters"]["TzOffset"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The filter, and what to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBulkDelete"];
            };
        };
        responses: {
            /** @description The bulk delete was created and is about to run. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDelete"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getBulkDelete: {
        parameters: {
            query?: {
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id,status,n_leads,n_leads_processed
                 */
                _fields?: components["parameters"]["BulkActionFields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bulk delete.
                 * @example bulkdelete_asdVYCm54A0El829k39e7nIvlCSDDhVLuyb8aspGSET
                 */
                id: components["parameters"]["BulkDeleteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bulk delete. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDelete"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateBulkDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bulk delete.
                 * @example bulkdelete_asdVYCm54A0El829k39e7nIvlCSDDhVLuyb8aspGSET
                 */
                id: components["parameters"]["BulkDeleteId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpdateBulkAction"];
        responses: {
            /** @description The bulk delete with its new status. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDelete"];
                };
            };
            400: components["responses"]["UpdateRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listBulkEdits: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id,status,n_leads,n_leads_processed
                 */
                _fields?: components["parameters"]["BulkActionFields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of bulk edits. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkEditPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createBulkEdit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Hours between UTC and the caller: `-4` for UTC-4, `-2.5` for UTC-2:30. Relative dates in a filter are read in
                 *     it. That a bulk action reads it too is inferred: send the same in the preview and in the create.
                 * @example -4
                 */
                "x-tz-offset"?: components["parameters"]["TzOffset"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The edit, and the filter. `type` chooses the form. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBulkEdit"];
            };
        };
        responses: {
            /** @description The bulk edit was created and is about to run. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkEdit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getBulkEdit: {
        parameters: {
            query?: {
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id,status,n_leads,n_leads_processed
                 */
                _fields?: components["parameters"]["BulkActionFields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bulk edit.
                 * @example bulkedit_asdVYCm54A0El829k39e7nIvlCSDDhVLuyb8aspGSET
                 */
                id: components["parameters"]["BulkEditId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bulk edit. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkEdit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateBulkEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bulk edit.
                 * @example bulkedit_asdVYCm54A0El829k39e7nIvlCSDDhVLuyb8aspGSET
                 */
                id: components["parameters"]["BulkEditId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpdateBulkAction"];
        responses: {
            /** @description The bulk edit with its new status. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkEdit"];
                };
            };
            400: components["responses"]["UpdateRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    searchLeads: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Hours between UTC and the caller: `-4` for UTC-4, `-2.5` for UTC-2:30. Relative dates in a filter are read in
                 *     it. That a bulk action reads it too is inferred: send the same in the preview and in the create.
                 * @example -4
                 */
                "x-tz-offset"?: components["parameters"]["TzOffset"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The filter, and what of the result to return. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description One page of matches. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listLeadStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lead statuses. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadStatusPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listLeadCustomFields: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id
                 */
                _fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of custom fields. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listContactCustomFields: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id
                 */
                _fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of custom fields. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listOpportunityCustomFields: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id
                 */
                _fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of custom fields. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listActivityCustomFields: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id
                 */
                _fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of custom fields. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listCustomObjectCustomFields: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id
                 */
                _fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of custom fields. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listSharedCustomFields: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id
                 */
                _fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of custom fields. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listSmartViews: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
                /**
                 * @description Properties to return, separated by commas. Without it, all of them.
                 * @example id,name,s_query
                 */
                _fields?: string;
                /**
                 * @description Only views of this object type. Left out, only lead views come back.
                 * @example lead
                 */
                type?: components["schemas"]["SmartViewType"];
                /**
                 * @description Only views of one of these object types, separated by commas.
                 * @example [
                 *       "lead",
                 *       "contact"
                 *     ]
                 */
                type__in?: components["schemas"]["SmartViewType"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of Smart Views. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmartViewPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getSmartView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Smart View.
                 * @example save_TOTstqdumHKQcNUaztinosJBnRDPYd7IAMhU2SuKyVH
                 */
                id: components["schemas"]["SmartViewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Smart View. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmartView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listEmailTemplates: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
                /**
                 * @description Only archived templates, or only those that are not.
                 * @example false
                 */
                is_archived?: boolean;
                /**
                 * @description Only templates shared with the organization, or only private ones.
                 * @example true
                 */
                is_shared?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of email templates. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailTemplatePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    renderEmailTemplate: {
        parameters: {
            query?: {
                /**
                 * @description Lead to render for. Needs `contact_id` beside it.
                 * @example lead_zwqYhEFwzPyfCErS8uQ77is2wFLvr9BgVi6cTfbFM68
                 */
                lead_id?: components["schemas"]["LeadId"];
                /**
                 * @description Contact to render for. Needs `lead_id` beside it.
                 * @example cont_BwlwYQkIP6AooiXP1CMvc6Zbb5gGh2gPu4dqIDlDrII
                 */
                contact_id?: components["schemas"]["ContactId"];
                /**
                 * @description Filter to take the recipient from, as JSON text.
                 * @example {"type":"object_type","object_type":"lead"}
                 */
                s_query?: string;
                /**
                 * @description Filter in Close's old search language. Prefer `s_query`.
                 * @example lead_status:Potential
                 */
                query?: string;
                /**
                 * @description Cap on the filter's result, as in the bulk email.
                 * @example 100
                 */
                results_limit?: number;
                /**
                 * @description Order of the filter's result, at most three keys, as JSON text. Close's own document has an array of objects;
                 *     how it is written in a query string is not known, and JSON text is inferred.
                 * @example [{"direction":"asc","field":"date_created"}]
                 */
                sort?: string;
                /**
                 * @description Place of the recipient in the filter's result, counted from 0. Close's page says up to 99, its document up
                 *     to 100.
                 * @example 0
                 */
                entry?: number;
                /**
                 * @description Not explained by Close.
                 * @example 1
                 */
                limit?: number;
                /**
                 * @description Whether `entry` counts leads, as when it is left out, or contacts.
                 * @example lead
                 */
                mode?: "lead" | "contact";
                /**
                 * @description Whether the previewed bulk email goes to leads or to contacts.
                 * @example lead
                 */
                bulk_object_type?: "lead" | "contact";
                /**
                 * @description Which of the lead's contacts get the email, as in the bulk email.
                 * @example lead
                 */
                contact_preference?: components["schemas"]["EmailContactPreference"];
                /**
                 * @description Account the email goes out from.
                 * @example emailacct_qwSIFLEjbJXBJOGb0KsqSvnxX5P9DTXUMnb6mFBLxNt
                 */
                email_account_id?: components["schemas"]["ConnectedAccountId"];
                /**
                 * @description Address the email comes from.
                 * @example sender@example.com
                 */
                sender?: components["schemas"]["EmailAddress"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the email template.
                 * @example tmpl_00jcushDRuoBBS5sSTUAbNt4dPpBUhlJqQafVfzzRJn
                 */
                id: components["schemas"]["EmailTemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The email for one recipient, or an empty object. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenderedEmail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listSequences: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sequences. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SequencePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listSequenceSubscriptions: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
                /**
                 * @description Only subscriptions to this sequence.
                 * @example seq_1BTljGuCooX0nbFoPihl07
                 */
                sequence_id?: components["schemas"]["SequenceId"];
                /**
                 * @description Only subscriptions of this contact.
                 * @example cont_BwlwYQkIP6AooiXP1CMvc6Zbb5gGh2gPu4dqIDlDrII
                 */
                contact_id?: components["schemas"]["ContactId"];
                /**
                 * @description Only subscriptions of this lead's contacts.
                 * @example lead_zwqYhEFwzPyfCErS8uQ77is2wFLvr9BgVi6cTfbFM68
                 */
                lead_id?: components["schemas"]["LeadId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of subscriptions. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SequenceSubscriptionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listConnectedAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Only the accounts of this user.
                 * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
                 */
                user_id?: components["schemas"]["UserId"];
                /**
                 * @description Properties to return, separated by commas. An array in Close's own document, unlike elsewhere.
                 * @example [
                 *       "id",
                 *       "email",
                 *       "identities"
                 *     ]
                 */
                _fields?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connected accounts. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectedAccountPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listPhoneNumbers: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id
                 */
                _fields?: components["parameters"]["Fields"];
                /**
                 * @description Only this number, in international form.
                 * @example +18005551234
                 */
                number?: string;
                /**
                 * @description Only numbers this user takes part in. Replaces `user_id`.
                 * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
                 */
                participant_user_id?: components["schemas"]["UserId"];
                /**
                 * @deprecated
                 * @description Only numbers of this user. Deprecated by Close on 2026-07-21 in favour of `participant_user_id`.
                 * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
                 */
                user_id?: components["schemas"]["UserId"];
                /**
                 * @deprecated
                 * @description Only group numbers, or only personal ones. Deprecated by Close on 2026-07-21.
                 * @example false
                 */
                is_group_number?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of phone numbers. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMe: {
        parameters: {
            query?: {
                /**
                 * @description Properties to return, separated by commas. Left out, all of them; the schemas describe that answer.
                 * @example id
                 */
                _fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Items per page. Close uses 100 when it is left out; the largest value is not documented and may differ by list.
                 * @example 100
                 */
                _limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip. Too large a value is refused.
                 * @example 0
                 */
                _skip?: components["parameters"]["Skip"];
                /**
                 * @description Order of the list.
                 * @example last_name,first_name
                 */
                _order_by?: "last_name,first_name" | "first_name,last_name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description Events per page, at most 50.
                 * @example 50
                 */
                _limit?: number;
                /**
                 * @description Place to go on from, taken from `cursor_next` or `cursor_previous` of the page before.
                 * @example WzE0MjY0NjUyMDFd
                 */
                _cursor?: string;
                /**
                 * @description Only events of this object type. Needs `action`, `object_id`, `lead_id` or `user_id` beside it.
                 * @example bulk_action.edit
                 */
                object_type?: components["schemas"]["EventObjectType"];
                /**
                 * @description Only events of this object, for example one bulk action. Needs `object_type`, `action` or `user_id` beside
                 *     it.
                 * @example bulkedit_asdVYCm54A0El829k39e7nIvlCSDDhVLuyb8aspGSET
                 */
                object_id?: string;
                /**
                 * @description Only events of this action. Needs `object_type` or `object_id` beside it.
                 * @example completed
                 */
                action?: string;
                /**
                 * @description Only events of this lead and what belongs to it.
                 * @example lead_zwqYhEFwzPyfCErS8uQ77is2wFLvr9BgVi6cTfbFM68
                 */
                lead_id?: components["schemas"]["LeadId"];
                /**
                 * @description Only events this user caused.
                 * @example user_N6KhMpzHRCYQHdn4gRNIFNN5JExnsrprKA6ekxM63XA
                 */
                user_id?: components["schemas"]["UserId"];
                /**
                 * @description Only events of one API request.
                 * @example req_4S2L8JTBAA1OUS74SVmfbN
                 */
                request_id?: string;
                /**
                 * @description Only events updated at or after this moment.
                 * @example 2015-03-16T00:00:00+00:00
                 */
                date_updated__gte?: components["schemas"]["DateTime"];
                /**
                 * @description Only events updated after this moment.
                 * @example 2015-03-16T00:00:00+00:00
                 */
                date_updated__gt?: components["schemas"]["DateTime"];
                /**
                 * @description Only events updated at or before this moment.
                 * @example 2015-03-17T00:00:00+00:00
                 */
                date_updated__lte?: components["schemas"]["DateTime"];
                /**
                 * @description Only events updated before this moment.
                 * @example 2015-03-17T00:00:00+00:00
                 */
                date_updated__lt?: components["schemas"]["DateTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    receiveBulkEmailEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Hex of HMAC-SHA256 over the timestamp header followed directly by the raw body. The key is the bytes that the
                 *     subscription's `signature_key` spells in hex.
                 * @example 73b1db4257cfdd766d234e1a3d5afdc62fbfdd56329bff9af463b45c8fc65fd9
                 */
                "close-sig-hash": components["parameters"]["SignatureHash"];
                /**
                 * @description When the delivery was signed, in seconds since 1970 (inferred from the published example).
                 * @example 1544271440
                 */
                "close-sig-timestamp": components["parameters"]["SignatureTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event, and the subscription it is delivered for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkEmailDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    receiveBulkSequenceSubscriptionEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Hex of HMAC-SHA256 over the timestamp header followed directly by the raw body. The key is the bytes that the
                 *     subscription's `signature_key` spells in hex.
                 * @example 73b1db4257cfdd766d234e1a3d5afdc62fbfdd56329bff9af463b45c8fc65fd9
                 */
                "close-sig-hash": components["parameters"]["SignatureHash"];
                /**
                 * @description When the delivery was signed, in seconds since 1970 (inferred from the published example).
                 * @example 1544271440
                 */
                "close-sig-timestamp": components["parameters"]["SignatureTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event, and the subscription it is delivered for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkSequenceSubscriptionDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    receiveBulkDeleteEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Hex of HMAC-SHA256 over the timestamp header followed directly by the raw body. The key is the bytes that the
                 *     subscription's `signature_key` spells in hex.
                 * @example 73b1db4257cfdd766d234e1a3d5afdc62fbfdd56329bff9af463b45c8fc65fd9
                 */
                "close-sig-hash": components["parameters"]["SignatureHash"];
                /**
                 * @description When the delivery was signed, in seconds since 1970 (inferred from the published example).
                 * @example 1544271440
                 */
                "close-sig-timestamp": components["parameters"]["SignatureTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event, and the subscription it is delivered for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkDeleteDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    receiveBulkEditEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Hex of HMAC-SHA256 over the timestamp header followed directly by the raw body. The key is the bytes that the
                 *     subscription's `signature_key` spells in hex.
                 * @example 73b1db4257cfdd766d234e1a3d5afdc62fbfdd56329bff9af463b45c8fc65fd9
                 */
                "close-sig-hash": components["parameters"]["SignatureHash"];
                /**
                 * @description When the delivery was signed, in seconds since 1970 (inferred from the published example).
                 * @example 1544271440
                 */
                "close-sig-timestamp": components["parameters"]["SignatureTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event, and the subscription it is delivered for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkEditDelivery"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
}
