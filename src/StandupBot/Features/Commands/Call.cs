using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Objectives;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Commands;

/// <summary>
/// One thing that a person does, with all that decides what it means and whether they may: who is there, what they may see, which
/// day it is where they are. The same for commands, buttons and forms.
/// </summary>
public sealed class Call
{
    private readonly NameResolver names;

    public Call(Actor actor, CallSource source, CompanyPeople people, IReadOnlyList<Objective> goals, IReadOnlyList<string> customers, DateTimeOffset now)
    {
        (Actor, Source, People, Goals, Now) = (actor, source, people, goals, now);
        Zone = people.ZoneOf(actor.Member);
        Today = LocalClock.DateAt(now, Zone);
        May = new Permissions(actor.Company, actor.Member, people.NameOf);
        Names = new NameBook
        {
            Members = [.. people.Members.Where(m => m.IsActive).Select(m => new NamedMember(m.Id, m.Name))],
            Teams = [.. people.Teams.Select(t => new NamedTeam(t.Id, t.Name))],
            Goals = [.. goals.Where(Sees).Select(g => new NamedGoal(g.Id, g.Handle, g.Terms.Title, g.Terms.Measure?.Unit))],
            Customers = customers,
        };
        names = new NameResolver(Names, actor.Id);
    }

    public Actor Actor { get; }
    public CallSource Source { get; }
    public CompanyPeople People { get; }

    /// <summary>All goals of the company, whether or not the actor may see them.</summary>
    public IReadOnlyList<Objective> Goals { get; }

    public TimeZoneInfo Zone { get; }

    public DateTimeOffset Now { get; }

    /// <summary>The actor's local date.</summary>
    public DateOnly Today { get; }

    public Permissions May { get; }
    public NameBook Names { get; }

    public Company Company => Actor.Company;

    /// <summary>An id for something that this act makes: the same act, played again, makes the same one.</summary>
    public string NewId(string prefix) => string.Concat(
        Company.Id, "/", prefix, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Actor.Member.InstallationId}/{Source.EventKey}")).AsSpan(0, 6)));

    public bool Sees(Objective goal) => May.SeeGoal(goal, TeamOf(goal)).IsGranted;

    public Team? TeamOf(Objective goal) => People.Team(goal.Terms.TeamId);

    public PersonLabel? Person(string? memberId) => memberId is null ? null : new PersonLabel(memberId, People.NameOf(memberId));

    public Objective? Goal(string? id) => id is null ? null : Goals.FirstOrDefault(g => g.Id == id);

    public bool TryGoal(GoalRef typed, [NotNullWhen(true)] out Objective? goal, [NotNullWhen(false)] out Reply? unclear)
    {
        var found = Find(names.Goal(typed), out unclear);
        goal = Goal(found?.Id);
        return goal is not null;
    }

    public bool TryMember(MemberRef typed, [NotNullWhen(true)] out Member? member, [NotNullWhen(false)] out Reply? unclear)
    {
        var found = Find(names.Member(typed), out unclear);
        member = People.Member(found?.Id);
        return member is not null;
    }

    public bool TryTeam(TeamRef typed, [NotNullWhen(true)] out Team? team, [NotNullWhen(false)] out Reply? unclear)
    {
        var found = Find(names.Team(typed), out unclear);
        team = People.Team(found?.Id);
        return team is not null;
    }

    public bool TryWho(WhoRef typed, [NotNullWhen(true)] out Who? who, [NotNullWhen(false)] out Reply? unclear)
    {
        who = Find(names.Who(typed), out unclear);
        return who is not null;
    }

    private static T? Find<T>(Resolution<T> resolution, out Reply? unclear) where T : class
    {
        (var found, unclear) = resolution switch
        {
            Resolution<T>.Found one => (one.Value, (Reply?)null),
            Resolution<T>.Ambiguous some => (null, Reply.Say(some.Sentence)),
            Resolution<T>.Unknown none => (null, Reply.Say(none.Sentence)),
            _ => throw new InvalidOperationException("A resolution is found, ambiguous or unknown."),
        };
        return found;
    }
}

/// <summary>Where something that a person did came from.</summary>
/// <param name="EventKey">Names the event; what is written because of it is named after it.</param>
/// <param name="ChannelId">Null in the chat with the bot alone.</param>
public sealed record CallSource(string EventKey, string? ChannelId)
{
    /// <summary>True while the platform can open a form in answer.</summary>
    public bool CanOpenForm { get; init; }

    /// <summary>True when a destructive act was asked about and said yes to, or filled in as a form.</summary>
    public bool Confirmed { get; init; }
}
