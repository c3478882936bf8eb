using Microsoft.Extensions.Logging;

namespace StandupBot.MicrosoftTeams.Receiving;

internal static partial class ReceiverLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "A request to the Microsoft Teams endpoint is refused with {Status}: {Reason}.")]
    public static partial void Refused(ILogger logger, int status, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An activity of type {Type} {Name} cannot be used: {Reason}.")]
    public static partial void Malformed(ILogger logger, string? type, string? name, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "An activity of type {Type} {Name} is ignored: {Reason}.")]
    public static partial void Ignored(ILogger logger, string? type, string? name, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "An activity of tenant {TenantId} is ignored: the app is for another tenant.")]
    public static partial void ForeignTenant(ILogger logger, string tenantId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Event {EventKey}: the card for {InstallationId} could not be sent: {Reason}.")]
    public static partial void CardUnsent(ILogger logger, string eventKey, string installationId, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Event {EventKey}: the invoke {Name} failed.")]
    public static partial void InvokeFailed(ILogger logger, Exception exception, string eventKey, string? name);
}
