using StandupBot.Web.Api.Writing;

namespace StandupBot.Web.Api.Endpoints;

/// <summary>What the document says of an operation; every operation says it.</summary>
internal static class EndpointWords
{
    public static RouteHandlerBuilder Named(this RouteHandlerBuilder endpoint, string id, string group, string summary, string description) =>
        endpoint.WithName(id).WithTags(group).WithSummary(summary).WithDescription(description)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status429TooManyRequests);

    /// <summary>For what changes something: only tokens that write, and what can go wrong.</summary>
    public static RouteHandlerBuilder Writes(this RouteHandlerBuilder endpoint) => endpoint.RequireAuthorization(TokenScheme.Writes).WithMetadata(new TakesKey())
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesValidationProblem(StatusCodes.Status422UnprocessableEntity);

    public static RouteHandlerBuilder OrNotFound(this RouteHandlerBuilder endpoint) => endpoint.ProducesProblem(StatusCodes.Status404NotFound);
}

/// <summary>Marks what takes the header <see cref="RequestKey.Header"/>.</summary>
internal sealed record TakesKey;
