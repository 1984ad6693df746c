/**
 * What the panel's pages read and do, below `/api/panel`. The guard stands before every one of them.
 */
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { answerFailure } from '../failure.ts';
import { languageOf, problem } from '../problem.ts';
import { account } from './account.ts';
import { actions, overdueActions } from './actions.ts';
import { alerts } from './alerts.ts';
import { auditTrail } from './audit-trail.ts';
import { catalogueFilesRoutes } from './catalogue/catalogue-files.ts';
import { catalogueVersions } from './catalogue/catalogue-versions.ts';
import { cityStart } from './catalogue/city-start.ts';
import { catalogueDrafts } from './catalogue-drafts.ts';
import { cityClosing, closings, unitClosings } from './closings.ts';
import { comments } from './comments.ts';
import { corrections } from './corrections.ts';
import { earlierResults } from './earlier-results.ts';
import { editionDocuments } from './edition-documents.ts';
import { cityEvidence, evidence } from './evidence.ts';
import { judge } from './guard.ts';
import { held } from './held.ts';
import { invitations } from './invitations.ts';
import { invited } from './invited.ts';
import { kioskKeys } from './kiosk-keys.ts';
import { libraryAnswers } from './library-answers.ts';
import { overview } from './overview.ts';
import type { PanelContext } from './panel-context.ts';
import { peopleServed } from './people-served.ts';
import { peopleServedKeys } from './people-served-keys.ts';
import { posters } from './posters.ts';
import { recovery } from './recovery.ts';
import { reportTexts } from './report-texts.ts';
import { sheetFiles } from './sheet-files.ts';
import { sheets } from './sheets.ts';
import { singleSignOn, singleSignOnCallback } from './single-sign-on.ts';
import { submittedDrafts } from './submitted-drafts.ts';
import { userDoors } from './user-doors.ts';
import { users } from './users.ts';

export const panel = new Hono<PanelContext>().basePath('/api/panel');

panel.onError((error, c) => answerFailure(error, c.req.raw));
panel.use(csrf());
panel.use(async (c, next) => {
  c.header('Cache-Control', 'no-store');
  const language = languageOf(c.req.header('Accept-Language'));
  const verdict = await judge(c.env, c.req.raw);
  switch (verdict.kind) {
    case 'unknown':
      return problem('not-found', language);
    case 'signed-out':
      return problem('signed-out', language);
    case 'refused':
      return problem('not-allowed', language);
    case 'in':
      if (verdict.viewer !== undefined) c.set('viewer', verdict.viewer);
      return next();
  }
});

panel.route('/single-sign-on', singleSignOn);
panel.route('/auth', singleSignOnCallback);
panel.route('/auth', libraryAnswers);
panel.route('/invitations', invitations);
panel.route('/recovery', recovery);
panel.route('/account', account);
panel.route('/city-start', cityStart);
panel.route('/users', users);
panel.route('/users', userDoors);
panel.route('/alerts', alerts);
panel.route('/audit-trail', auditTrail);
panel.route('/catalogue', catalogueDrafts);
panel.route('/catalogue-files', catalogueFilesRoutes);
panel.route('/catalogue-versions', catalogueVersions);
panel.route('/catalogue/submitted', submittedDrafts);
panel.route('/closings/document', editionDocuments);
panel.route('/closings', closings);
panel.route('/city-closing', cityClosing);
panel.route('/corrections', corrections);
panel.route('/held', held);
panel.route('/earlier-results', earlierResults);
panel.route('/overdue-actions', overdueActions);
panel.route('/posters', posters);
panel.route('/pekppp', cityEvidence);
panel.route('/report-texts', reportTexts);
panel.route('/unit/:department/actions', actions);
panel.route('/unit/:department/alerts', alerts);
panel.route('/unit/:department/audit-trail', auditTrail);
panel.route('/unit/:department/catalogue', catalogueDrafts);
panel.route('/unit/:department/overview', overview);
panel.route('/unit/:department/closings', unitClosings);
panel.route('/unit/:department/comments', comments);
panel.route('/unit/:department/people-served', peopleServed);
panel.route('/unit/:department/posters', posters);
panel.route('/unit/:department/invited', invited);
panel.route('/unit/:department/keys', peopleServedKeys);
panel.route('/unit/:department/kiosks', kioskKeys);
panel.route('/unit/:department/pekppp', evidence);
panel.route('/unit/:department/report-texts', reportTexts);
panel.route('/unit/:department/sheets', sheets);
panel.route('/unit/:department/sheets', sheetFiles);
