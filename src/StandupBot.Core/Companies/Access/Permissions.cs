using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals;

namespace StandupBot.Core.Companies.Access;

/// <summary>
/// What one person may do: members see their teams, leads and owners manage theirs, owners of the company see and manage all, guests
/// answer the stand-ups they were put on. Asked before any state changes, and again for every id that comes back from a client
/// (behaviours 54 and 55). Nothing of another company is ever granted, nor is its existence told (behaviour 53).
/// </summary>
/// <param name="nameOf">The name of a member by id, for the sentences.</param>
public sealed class Permissions(Company company, Member actor, Func<string, string> nameOf)
{
    private readonly Entitled entitled = new(company, actor, nameOf);

    public bool OwnsCompany => entitled.OwnsCompany;

    /// <summary>Come in on the web; what is seen there is decided one by one, as in the chat.</summary>
    public Permission OpenDashboard() => Counted() ?? Permission.Yes;

    public Permission SeeCompany() => Counted() ?? entitled.Only("see the whole company");

    /// <summary>The goals, answers, roadblocks and figures of a team.</summary>
    public Permission SeeTeam(Team team) => Own(team.CompanyId, "team") ?? Counted() ?? (IsOf(team)
        ? Permission.Yes
        : entitled.Only($"see what {team.Name} does", Entitled.Lead(team), Entitled.Members(team)));

    /// <param name="team">The goal's team; null for a goal without one, which every member sees.</param>
    public Permission SeeGoal(Objective goal, Team? team) => Own(goal.CompanyId, "goal") ?? Counted() ?? (team is null || IsOf(team) || HasGoal(goal)
        ? Permission.Yes
        : entitled.Only($"see {goal.Handle}", Entitled.Owner(goal), Entitled.Lead(team), Entitled.Members(team)));

    /// <summary>The answers of one person: for those who share a team with them.</summary>
    public Permission SeeAnswersOf(Member other, IEnumerable<Team> teams) => Own(other.CompanyId, "person") ?? Counted() ?? (other.Id == actor.Id || teams.Any(t => t.Has(other.Id) && IsOf(t))
        ? Permission.Yes
        : entitled.Only($"see the answers of {other.Name}", "people who share a team with them"));

    /// <param name="topLevel">True for a goal with neither team nor parent: one of the whole company.</param>
    public Permission AddGoal(Team? team, bool topLevel) => Own(team?.CompanyId ?? company.Id, "team") ?? Counted() ?? team switch
    {
        null when topLevel => entitled.Only("add a goal of the whole company; name its team (\"for Bakery\") or the goal that it serves (\"under G3\")"),
        null => Permission.Yes,
        _ when IsOf(team) => Permission.Yes,
        _ => entitled.Only($"add a goal for {team.Name}", Entitled.Lead(team), Entitled.Members(team)),
    };

    /// <summary>Edit, link, prioritise, pause, resume, close and drop.</summary>
    public Permission ManageGoal(Objective goal, Team? team) => Own(goal.CompanyId, "goal") ?? Counted() ?? (HasGoal(goal) || team?.LeadId == actor.Id
        ? Permission.Yes
        : entitled.Only($"change {goal.Handle}", Entitled.Owner(goal), Entitled.Lead(team)));

    /// <summary>Say how far a goal is: whoever manages it, and the members of its team.</summary>
    public Permission ReportOn(Objective goal, Team? team) => Own(goal.CompanyId, "goal") ?? Counted() ?? (HasGoal(goal) || (team is not null && IsOf(team))
        ? Permission.Yes
        : entitled.Only($"say how far {goal.Handle} is", Entitled.Owner(goal), Entitled.Lead(team), Entitled.Members(team)));

    /// <summary>Make somebody the owner. Who sees a goal that nobody owns may take it.</summary>
    public Permission GiveGoal(Objective goal, Team? team, Member to)
    {
        if ((Own(goal.CompanyId, "goal") ?? Own(to.CompanyId, "person") ?? Counted()) is { } no)
            return no;
        if (!to.IsCounted)
            return new Permission.Refused($"{to.Name} cannot own a goal: {(to.IsActive ? "guests own none" : "they have left")}.");
        return goal.Terms.OwnerId is null && to.Id == actor.Id ? SeeGoal(goal, team) : ManageGoal(goal, team);
    }

    /// <summary>Set up, edit, start early, pause and resume a stand-up, and say who is asked.</summary>
    public Permission ManageStandup(Team team) => Own(team.CompanyId, "team") ?? Counted() ?? (team.LeadId == actor.Id
        ? Permission.Yes
        : entitled.Only($"manage the stand-up of {team.Name}", Entitled.Lead(team)));

    /// <summary>Guests who were put on the team answer too (behaviour 29).</summary>
    public Permission AnswerStandup(Team team) => Own(team.CompanyId, "team") ?? Present() ?? (team.Has(actor.Id)
        ? Permission.Yes
        : new Permission.Refused($"You are not in {team.Name}. {nameOf(team.LeadId)}, who leads it, can add you; /standup join {team.Name} does it too."));

    /// <summary>Teams are open to every member: whoever joins is named to the rest. Guests are put on a team by its lead.</summary>
    public Permission Join(Team team) => Own(team.CompanyId, "team") ?? Counted() ?? Permission.Yes;

    public Permission AssignRoadblock(Roadblock roadblock, Team team) => Own(roadblock.CompanyId, "roadblock") ?? SeeTeam(team);

    /// <summary>Closed by either side.</summary>
    public Permission ResolveRoadblock(Roadblock roadblock, Team team) => Own(roadblock.CompanyId, "roadblock") ?? Counted() ?? (roadblock.ReporterId == actor.Id || roadblock.UnblockerId == actor.Id || team.LeadId == actor.Id
        ? Permission.Yes
        : entitled.Only($"resolve {roadblock.Handle}", new Named(roadblock.ReporterId, "who reported it"),
            roadblock.UnblockerId is { } unblocker ? new Named(unblocker, "who is to clear it") : null, Entitled.Lead(team)));

    /// <summary>Promises to customers; which of them is decided one by one.</summary>
    public Permission SeePromises() => Counted() ?? Permission.Yes;

    /// <summary>Say what becomes of a promise: who gave it, and whoever leads a team of theirs.</summary>
    public Permission ManagePromise(Commitment promise, IEnumerable<Team> teams) => Own(promise.CompanyId, "promise") ?? Counted() ?? (promise.OwnerId == actor.Id || teams.Any(t => t.LeadId == actor.Id && t.Has(promise.OwnerId))
        ? Permission.Yes
        : entitled.Only($"change {promise.Handle}", new Named(promise.OwnerId, "who gave the promise"), null));

    /// <summary>The lead of the team that is asked, or the person; whoever asked may withdraw.</summary>
    public Permission AnswerDependency(Dependency dependency, Team? target, bool withdraw)
    {
        if ((Own(dependency.CompanyId, "request") ?? Counted()) is { } no)
            return no;
        if (withdraw)
            return dependency.By == actor.Id ? Permission.Yes : entitled.Only("withdraw this request", new Named(dependency.By, "who asked"));
        return dependency.ToMemberId == actor.Id || target?.LeadId == actor.Id
            ? Permission.Yes
            : entitled.Only("answer this request", dependency.ToMemberId is { } asked ? new Named(asked, "who is asked") : null, Entitled.Lead(target));
    }

    /// <summary>Say what becomes of what customers said.</summary>
    public Permission Triage(IEnumerable<Team> teams) => Counted() ?? (teams.Any(t => t.CompanyId == company.Id && t.LeadId == actor.Id)
        ? Permission.Yes
        : entitled.Only("decide about what customers say", "whoever leads a team"));

    /// <summary>Take everything along, and say how long words are kept.</summary>
    public Permission ManageData() => Counted() ?? entitled.Only("decide about the company's data");

    /// <summary>Change a threshold for the whole company.</summary>
    public Permission TuneSignals() => Counted() ?? entitled.Only("change when a signal opens");

    /// <summary>Let programs act in one's stead: a token never does more than its member.</summary>
    public Permission HaveTokens() => Counted() ?? Permission.Yes;

    /// <summary>Send what happens in the company to another system.</summary>
    public Permission ManageWebhooks() => Counted() ?? entitled.Only("send what happens here to another system");

    /// <summary>Acknowledge, snooze and dismiss. A finding about one person is that person's and nobody else's.</summary>
    public Permission ActOnSignal(Finding finding, Team? team)
    {
        if (Counted() is { } no)
            return no;
        if (finding.IsPersonal)
            return finding.Subjects.Contains(actor.Id, StringComparer.Ordinal) ? Permission.Yes : new Permission.Refused("There is no such signal.");
        return finding.Told.Any(told => told.MemberId == actor.Id) || team?.LeadId == actor.Id
            ? Permission.Yes
            : entitled.Only("decide about this signal", [.. finding.Told.Select(told => new Named(told.MemberId, "who was told")), Entitled.Lead(team)]);
    }

    private bool IsOf(Team team) => team.Has(actor.Id) || team.LeadId == actor.Id;

    private bool HasGoal(Objective goal) => goal.Terms.OwnerId == actor.Id || goal.CreatedBy == actor.Id;

    /// <summary>A thing of another company is said not to exist.</summary>
    private Permission.Refused? Own(string companyId, string kind) =>
        companyId == company.Id && actor.CompanyId == company.Id ? null : new Permission.Refused($"There is no such {kind}.");

    private Permission.Refused? Present() => actor.IsActive ? null : new Permission.Refused($"You are no longer a member of {company.Name}.");

    private Permission.Refused? Counted() => Present() ?? (actor.IsCounted
        ? null
        : new Permission.Refused($"Guests can answer the stand-ups that they were put on, and nothing else. {nameOf(company.OwnerId)}, who owns {company.Name}, can make you a member."));
}
