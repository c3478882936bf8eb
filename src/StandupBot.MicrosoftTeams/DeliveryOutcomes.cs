using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams.Connector;

namespace StandupBot.MicrosoftTeams;

/// <summary>What a failure of the Connector is to the pump.</summary>
internal static class DeliveryOutcomes
{
    public static DeliveryResult Of(ConnectorFailure failure) => failure switch
    {
        ConnectorFailure.Unreachable or ConnectorFailure.Gone => new DeliveryResult.Unreachable(failure.Reason),
        ConnectorFailure.Later later => new DeliveryResult.TryLater(later.After, later.Reason) { MayHaveArrived = later.MayHaveArrived },
        ConnectorFailure.Refused => new DeliveryResult.Rejected(failure.Reason),
        _ => throw new InvalidOperationException($"Unknown failure {failure.GetType().Name}."),
    };

    /// <summary>An edit twice is one edit: it may always be tried again. What cannot be edited is posted anew (behaviour 34).</summary>
    public static DeliveryResult OfEdit(ConnectorFailure failure) => failure switch
    {
        ConnectorFailure.Gone or ConnectorFailure.Refused => new DeliveryResult.EditRefused(failure.Reason),
        ConnectorFailure.Later later => new DeliveryResult.TryLater(later.After, later.Reason),
        _ => Of(failure),
    };
}
