using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Goals;

/// <summary><c>/goals edit</c>: the form with a goal's terms, and what comes back from it.</summary>
public sealed class EditGoal(CallLoader calls, ChangeGoal changes, Replies replies) : IVerbs, IFormHandler
{
    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.Edit>(Open)];

    public IReadOnlyList<string> FormIds { get; } = [CommandForms.EditGoalId];

    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Submission submission, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(actor, submission, cancellation);
        if (!call.TryGoal(new GoalRef(submission.State), out var goal, out var unclear))
            return replies.Give(call, unclear);
        return await EditAsync(call, goal, submission.Values, cancellation) switch
        {
            GoalEdited.Problems problems => new InboundReply.FormErrors(problems.ByField),
            GoalEdited.Said said => replies.Give(call, said.Reply),
            _ => throw new InvalidOperationException("An edit is said or has problems."),
        };
    }

    /// <summary>What comes of a whole set of terms, whoever filled it in; nobody is answered here.</summary>
    public async Task<GoalEdited> EditAsync(Call call, Objective goal, IReadOnlyDictionary<string, IReadOnlyList<string>> values, CancellationToken cancellation)
    {
        if (call.May.ManageGoal(goal, call.TeamOf(goal)) is Permission.Refused no)
            return new GoalEdited.Said(Reply.No(no));
        var (edit, errors) = GoalTermsReader.Read(values, goal.Terms, call.Today);
        Dictionary<string, string> problems = new(errors, StringComparer.Ordinal);
        var terms = edit is null ? null : Resolve(call, goal, edit, problems);
        return terms is null || problems.Count > 0
            ? new GoalEdited.Problems(problems)
            : new GoalEdited.Said(await changes.ApplyAsync(call, goal, terms, edit!.Why, cancellation));
    }

    private static Reply Open(Call call, GoalsCommand.Edit edit)
    {
        if (!call.TryGoal(edit.Goal, out var goal, out var unclear))
            return unclear;
        if (call.May.ManageGoal(goal, call.TeamOf(goal)) is Permission.Refused no)
            return Reply.No(no);
        var form = CommandForms.EditGoal(goal.Handle, goal.Terms, call.Goal(goal.Terms.ParentId)?.Handle, FormChoices.Of(call.Names));
        var otherwise = $"{GoalNotices.Named(goal)}: tap to edit it, or type /goals owner, /goals link, /goals priority with {goal.Handle}.";
        return new Reply.Opened(form, Message.Of(otherwise, new Block.Paragraph(otherwise), new Block.Actions([CommandTap.Run("Edit", $"/goals edit {goal.Handle}")])));
    }

    /// <summary>The references of the form came from a client: each is looked up and permitted again (behaviour 55).</summary>
    private static ObjectiveTerms Resolve(Call call, Objective goal, GoalEdit edit, Dictionary<string, string> problems)
    {
        Objective? parent = null;
        Team? team = null;
        Member? owner = null;
        if (edit.Parent is { } under && !call.TryGoal(under, out parent, out _))
            problems[FormFields.Parent] = "There is no such goal.";
        if (parent is not null && GoalTree.WhyNotUnder(call, goal, parent) is { } refusal)
            problems[FormFields.Parent] = refusal;
        if (edit.Team is { } named && !call.TryTeam(named, out team, out _))
            problems[FormFields.Team] = "There is no such team.";
        else if (team is not null && team.Id != goal.Terms.TeamId && call.May.AddGoal(team, topLevel: false) is Permission.Refused notThere)
            problems[FormFields.Team] = notThere.Why;
        if (edit.Owner is { } who && !call.TryMember(who, out owner, out _))
            problems[FormFields.Owner] = "There is no such person.";
        else if (owner is not null && owner.Id != goal.Terms.OwnerId && call.May.GiveGoal(goal, call.TeamOf(goal), owner) is Permission.Refused notTheirs)
            problems[FormFields.Owner] = notTheirs.Why;
        return edit.Terms with { ParentId = parent?.Id, TeamId = team?.Id, OwnerId = owner?.Id };
    }
}

/// <summary>What came of an edit.</summary>
public abstract record GoalEdited
{
    private GoalEdited() { }

    /// <summary>It took effect, or the person may not; the words say which.</summary>
    public sealed record Said(Reply Reply) : GoalEdited;

    /// <summary>Nothing took effect: what to do, by field of the form.</summary>
    public sealed record Problems(IReadOnlyDictionary<string, string> ByField) : GoalEdited;
}
