using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Web.Api.Model;

namespace StandupBot.Web.Api.Document;

/// <summary>One example a shape, of a bakery: written as values, so that an example cannot fall behind its shape.</summary>
internal static class ApiExamples
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Due = new(2026, 3, 20);
    private static readonly ApiPerson Bo = new("bo", "Bo");
    private static readonly ApiTeamName Bakery = new("acme~1bakery", "Bakery");
    private static readonly ApiGoalName Wholesale = new("G4", "Wholesale accounts to 20");
    private static readonly ApiMeasure Accounts = new(12, 20, "accounts");

    private static readonly Dictionary<Type, object> All = new object[]
    {
        new ApiCompany("acme", "Acme Bakery", "Europe/Lisbon", Bo, "read", [Bakery]), new ApiTeam(Bakery.Id, Bakery.Name, Bo, "Europe/Lisbon", ["monday", "tuesday"], [Bo]),
        Bo, Bakery, Wholesale, Accounts,
        new ApiGoal("G4", Wholesale.Title, null, ObjectiveStatus.Active, Priority.High, Cadence.Weekly, Bo, Bakery, new("G1", "Sell more than last year"), new(2026, 1, 5), Due, Accounts,
            new(62, 17, GoalStatus.OnTrack, 7, Morning), Morning, 3),
        new ApiNewGoal(Wholesale.Title, Due: Due, Parent: "G1", Team: Bakery.Id, Priority: Priority.High, Measure: Accounts),
        new ApiGoalTerms(Wholesale.Title, Due: Due, Parent: "G1", Owner: Bo.Id, Team: Bakery.Id, Priority: Priority.High, Cadence: Cadence.Weekly, Measure: Accounts, Why: "the fair was moved"),
        new ApiCheckIn(17, Confidence: 7, Status: GoalStatus.OnTrack, Note: "two more shops signed"), new ApiNote("reached a week early"), new ApiReason("the market is gone"), new ApiSnooze(3),
        new ApiNewMention("Smaller bags would sell", "Cafe Lume", "small bags"), new ApiNewPromise("Cafe Lume", "forty loaves a day", Due, "G4"), new ApiNewNeed(Bakery.Id, "labels for the jars", "G4"),
        new ApiSignal("9f86d081884c7d65", "S4:G4", "S4", "Stale goal", SignalStage.Open, Severity.Medium, Bakery, "Nobody has said how far it is for 12 working days.", "Say how far it is.", Morning, null),
        new ApiScore(new(2026, 3, 2), 71, "good", [], 21, 24, 3),
    }.ToDictionary(example => example.GetType());

    public static JsonNode? Of(Type shape) => All.TryGetValue(shape, out var example) ? JsonSerializer.SerializeToNode(example, shape, Json) : null;
}
