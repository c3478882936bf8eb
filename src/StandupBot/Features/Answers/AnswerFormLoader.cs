using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Objectives;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Standups.Messages.AnswerForms;
using StandupBot.Features.Commands;
using StandupBot.Features.Goals;
using StandupBot.Features.Standups;

namespace StandupBot.Features.Answers;

/// <summary>What the answer form is made from, and what its submission is read with: loaded the same way for both.</summary>
public sealed class AnswerFormLoader(UnitOfWork work, PromptLoader prompts, CheckInRecorder recorder, EarlierAnswers earlier)
{
    private const int ThemeDays = 30;

    public async Task<AnswerFormView> LoadAsync(Call call, Run run, Team team, CancellationToken cancellation)
    {
        var closesAt = run.Of(call.Actor.Id)?.ClosesAt ?? run.ClosesAt;
        var prompt = (await prompts.LoadAsync(run, team, call.Company, [(call.Actor.Id, call.Zone, closesAt)], cancellation))[call.Actor.Id];
        var checkIn = await recorder.FindAsync(run, call.Actor.Member, cancellation);
        return new AnswerFormView
        {
            Run = prompt.Run, Carried = prompt.Planned, Roadblocks = prompt.Roadblocks,
            Questions = StandupQuestions.On(run.Date, team.Workdays, run.Questions),
            Goals = Goals(call, team), People = People(call, team), Themes = await ThemesAsync(cancellation),
            Confidence = await ConfidenceAsync(call, cancellation),
            Earlier = checkIn is { Counts: true } ? await earlier.ReadAsync(checkIn, run, prompt, cancellation) : null,
        };
    }

    private static IReadOnlyList<GoalChoice> Goals(Call call, Team team) =>
    [
        .. call.Goals.Where(call.Sees)
            .OrderBy(g => g.Terms.OwnerId == call.Actor.Id ? 0 : g.Terms.TeamId == team.Id ? 1 : 2).ThenBy(g => g.Number)
            .Select(g => new GoalChoice(GoalBook.View(g), g.Terms.Status is ObjectiveStatus.Active or ObjectiveStatus.Draft)),
    ];

    private static IReadOnlyList<PersonView> People(Call call, Team team) =>
    [
        .. call.People.Members.Where(m => m.IsCounted && m.Id != call.Actor.Id)
            .OrderBy(m => team.Has(m.Id) ? 0 : 1).ThenBy(m => m.Name, StringComparer.OrdinalIgnoreCase).ThenBy(m => m.Id, StringComparer.Ordinal)
            .Select(m => new PersonView(m.Id, m.Name, call.People.Teams.FirstOrDefault(t => t.Has(m.Id))?.Name)),
    ];

    private async Task<IReadOnlyList<string>> ThemesAsync(CancellationToken cancellation)
    {
        var since = work.Now.AddDays(-ThemeDays);
        return await work.Db.Mentions.Where(m => m.At >= since).GroupBy(m => m.Theme)
            .OrderByDescending(g => g.Max(m => m.At)).Select(g => g.Key).Take(10).ToListAsync(cancellation);
    }

    private async Task<IReadOnlyList<ConfidenceAsk>> ConfidenceAsync(Call call, CancellationToken cancellation)
    {
        var own = call.Goals.Where(g => g.Terms.OwnerId == call.Actor.Id && g.Terms.Status == ObjectiveStatus.Active).ToList();
        var ids = own.Select(g => g.Id).ToList();
        var said = (await work.Db.ObjectiveReports.Where(r => ids.Contains(r.ObjectiveId) && r.By == call.Actor.Id && r.Confidence != null)
            .OrderBy(r => r.At).ThenBy(r => r.Id).ToListAsync(cancellation)).ToLookup(r => r.ObjectiveId, StringComparer.Ordinal);
        return [.. own.Select(g => new ConfidenceAsk(GoalBook.View(g), said[g.Id].LastOrDefault()?.Confidence))];
    }
}
